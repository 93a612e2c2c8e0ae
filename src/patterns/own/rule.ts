import { seats } from "../../catalogue/seats.ts";
import type { OwnPattern } from "../../family/conversation.ts";
import type { Family } from "../../family/family.ts";
import { sought } from "./names.ts";

/** The rule as `explain` tells it. */
export function ownRule(family: Family, pattern: OwnPattern): string {
  const { seats: asked, recurs } = pattern;
  const toward = asked?.toward == null ? "" : ` toward the ${seats[asked.toward].label}`;
  const who = asked === null ? "" : `, by the ${seats[asked.who].label}${toward}`;
  const where = recurs === null || recurs === "anywhere" ? "anywhere in the family" : recurs;
  return `A pattern of your own: ${sought(family, pattern)}${who}, told more than once ${where}.`;
}
