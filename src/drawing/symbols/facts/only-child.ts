import type { Family } from "../../../family/family.ts";
import type { Person } from "../../../family/person.ts";
import { keyOf } from "../../tag.ts";
import type { Saying } from "./saying.ts";

/** Written only where somebody asked for siblings, and there are none. */
export function onlyChild(family: Family, { id }: Person): readonly Saying[] {
  const answers = family.asked.filter(
    ({ asked, outcome, about }) => asked === "siblings" && outcome === "none" && about.includes(id),
  );
  if (answers.length === 0) return [];
  return [{ text: "only child", keys: answers.map(({ path }) => keyOf(path)), strong: false }];
}
