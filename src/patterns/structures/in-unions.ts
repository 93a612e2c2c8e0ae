import { isOneOf } from "../couples/kinds.ts";
import type { UnionSort } from "../couples/kinds.ts";
import { kinAmong } from "../recurrence/kin-among.ts";
import type { Bond } from "../../family/statements.ts";
import type { Study } from "../study.ts";

/** Whoever is told to be or have been in a union that is meant. */
export function inUnions(study: Study, isMeant: (bond: Bond) => boolean): readonly string[] {
  const unions = study.family.bonds.filter((bond) => bond.section === "unions" && isMeant(bond));
  return kinAmong(
    study,
    unions.flatMap(({ between }) => between),
  );
}

/** Whether a union is told to have come to a state of some sort. */
export function cameTo({ phases }: Bond, sort: UnionSort): boolean {
  return phases.some(({ union }) => isOneOf(sort, union));
}
