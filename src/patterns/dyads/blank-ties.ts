import type { TieKind } from "../../catalogue/ties.ts";
import { tieStretches } from "../stretches.ts";
import type { Study } from "../study.ts";

/** Two of whom a tie was asked without an answer, where one of them has it with somebody else. */
export interface BlankTie {
  readonly tie: TieKind;
  readonly between: readonly [string, string];
}

/** Ties whose answer would settle whether they come up again. */
export function blankTies(study: Study): readonly BlankTie[] {
  const known = tieStretches(study.family);
  return study.family.bonds
    .flatMap((bond) => bond.phases.map((phase) => ({ ...phase, between: bond.between })))
    .flatMap(({ tie, answer, between }) =>
      tie !== null && (answer === "unknown" || answer === "not told") ? [{ tie, between }] : [],
    )
    .filter(({ tie, between }) =>
      known.some((one) => one.tie === tie && between.some((id) => one.bond.between.includes(id))),
    );
}
