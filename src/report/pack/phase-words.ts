import { boundaries } from "../../catalogue/boundaries.ts";
import { ties } from "../../catalogue/ties.ts";
import { unions } from "../../catalogue/unions.ts";
import { listed } from "../../drawing/page/listed.ts";
import { byWhom } from "../../drawing/wording/by-whom.ts";
import { feelingWords } from "../../drawing/wording/feeling-words.ts";
import { timeWords } from "../../drawing/wording/time-words.ts";
import { called } from "../../family/called.ts";
import type { Family } from "../../family/family.ts";
import { wordFor } from "../../family/word-for.ts";
import type { Phase } from "../../family/statements.ts";

/** What two have with each other for a time: "contact broken off, by the mother". */
function stateWords(family: Family, { tie, union, by, boundary }: Phase): string {
  const kinds = [
    ...(union === null ? [] : [unions[union].label]),
    ...(tie === null ? [] : [wordFor(family, ties[tie])]),
    ...(boundary === null ? [] : [wordFor(family, boundaries[boundary])]),
  ];
  if (by.length === 0 || kinds.length === 0) return kinds.join(", ");
  const whose =
    tie === null ? `by ${listed(by.map((id) => called(family, id)))}` : byWhom(family, tie, by);
  return [...kinds, whose].join(", ");
}

/** The same with what each side feels, its time and the writer's note. */
export function phaseWords(family: Family, phase: Phase, sides: readonly string[]): string {
  const felt = feelingWords(family, [{ feels: phase.feels, note: null }], sides);
  const state = stateWords(family, phase);
  const time = timeWords(family, phase.time);
  const own = phase.words === null ? "" : `“${phase.words}”`;
  return [`${state} ${own}`.trim(), time ?? "", ...felt, phase.note ?? ""]
    .filter((words) => words !== "")
    .join("; ");
}

/** What they have with each other and no more; where no kind is told, what is felt. */
export function shortWords(family: Family, phase: Phase, sides: readonly string[]): string {
  const state = stateWords(family, phase);
  return state === ""
    ? feelingWords(family, [{ feels: phase.feels, note: null }], sides).join("; ")
    : state;
}
