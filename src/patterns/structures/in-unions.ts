import { unionKinds } from "../couples/kinds.ts";
import type { UnionSort } from "../couples/kinds.ts";
import { kinAmong } from "../recurrence/kin-among.ts";
import type { Bond } from "../../family/statements.ts";
import type { Study } from "../study.ts";

type IsMeant = (bond: Bond) => boolean;

/** Whoever is told to be or have been in a union that is meant. */
export function inUnions(study: Study, isMeant: IsMeant): readonly string[] {
  return those(
    study,
    study.family.bonds.filter((bond) => bond.section === "unions" && isMeant(bond)),
  );
}

/** The same of unions that are told to have come to a state of some sort. */
export function inUnionsOf(study: Study, sort: UnionSort, isMeant?: IsMeant): readonly string[] {
  const unions = unionKinds[sort].flatMap((kind) => study.unionsOf(kind));
  return those(study, isMeant === undefined ? unions : unions.filter(isMeant));
}

function those(study: Study, unions: readonly Bond[]): readonly string[] {
  return kinAmong(
    study,
    unions.flatMap(({ between }) => between),
  );
}
