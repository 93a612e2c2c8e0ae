import { isOneOf } from "../couples/kinds.ts";
import type { UnionSort } from "../couples/kinds.ts";
import { kinAmong } from "../recurrence/kin-among.ts";
import type { Study } from "../study.ts";

/** Whoever is told to be or have been in a union, or in one that came to a state of some sort. */
export function inUnions(study: Study, sort?: UnionSort): readonly string[] {
  const unions = study.family.bonds.filter(
    ({ section, phases }) =>
      section === "unions" &&
      (sort === undefined || phases.some(({ union }) => isOneOf(sort, union))),
  );
  return kinAmong(
    study,
    unions.flatMap(({ between }) => between),
  );
}
