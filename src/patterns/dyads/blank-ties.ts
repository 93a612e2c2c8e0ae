import type { TieKind } from "../../catalogue/ties.ts";
import type { TieStretch } from "../stretches.ts";
import type { Study } from "../study.ts";

/** Two of whom a tie was asked without an answer, where one of them has it with somebody else. */
export interface BlankTie {
  readonly tie: TieKind;
  readonly between: readonly [string, string];
}

const none: readonly BlankTie[] = [];

/** Ties whose answer would settle whether they come up again. */
export function blankTies(study: Study): readonly BlankTie[] {
  const blank = study.family.bonds.flatMap(({ between, phases }) =>
    phases.flatMap(({ tie, answer }) =>
      tie !== null && (answer === "unknown" || answer === "not told") ? [{ tie, between }] : none,
    ),
  );
  if (blank.length === 0) return none;
  const known = heldBy(study.ties());
  return blank.filter(({ tie, between }) => between.some((id) => known.get(id)?.has(tie) === true));
}

/** The ties that each person has with somebody. */
function heldBy(stretches: readonly TieStretch[]): ReadonlyMap<string, ReadonlySet<TieKind>> {
  const held = new Map<string, Set<TieKind>>();
  for (const { bond, tie } of stretches)
    for (const id of bond.between) {
      const own = held.get(id);
      if (own === undefined) held.set(id, new Set([tie]));
      else own.add(tie);
    }
  return held;
}
