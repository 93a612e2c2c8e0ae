import { listed } from "../../drawing/page/listed.ts";
import type { Fact } from "../../family/fact.ts";
import type { Family } from "../../family/family.ts";
import { tellerOf } from "./evidence.ts";

/** Who says a statement, where it is another than who told all: "the therapist and Anna". */
export function toldBy(family: Family, { says }: Pick<Fact, "says">): string {
  if (says.join() === family.says.join()) return "";
  return listed(says.map((id) => tellerOf(family, id)));
}

/** How sure a statement is, where it is more or less than told: "implied", "likely". */
export function howSure({ level, certainty }: Pick<Fact, "level" | "certainty">): string {
  const words = [
    ...(level === "implied" ? ["implied"] : []),
    ...(certainty === null ? [] : [certainty]),
  ];
  return words.join(", ");
}
