import { isOneOf } from "./kinds.ts";
import type { TieKind } from "../../catalogue/ties.ts";
import type { Bond, Phase } from "../../family/statements.ts";
import { counted } from "../counted.ts";
import { inTimeOrder } from "../in-time-order.ts";
import type { Study } from "../study.ts";
import { kinAmong } from "../recurrence/kin-among.ts";

/** A couple with a tie, and the phase that tells it. */
export interface CoupleTie {
  readonly bond: Bond;
  readonly phase: Phase;
  readonly kind: "marriage" | "couple";
}

/** One tie in the couple of the parents and again in couples of the child. */
export interface CoupleRepeat {
  readonly child: string;
  readonly parents: CoupleTie;
  readonly own: readonly CoupleTie[];
}

/** Every couple of both parents whose tie comes up again in a couple of the child. */
export function coupleRepeats(study: Study, tie: TieKind): readonly CoupleRepeat[] {
  const ofOne = (who: string): readonly Bond[] =>
    study.about(who).bonds.filter((bond) => bond.section === "unions" && counted(bond));
  const having = study.bondsWith(tie).flatMap(({ between }) => between);
  return kinAmong(study, having).flatMap((child) => {
    const own = inTimeOrder(
      study.family.timeline,
      ofOne(child).flatMap((bond) => coupleTie(bond, tie)),
    );
    if (own.length === 0) return [];
    const parents = study.kin.parentsOf(child);
    const above = parents.flatMap((parent) =>
      ofOne(parent).filter(
        ({ between: [one, other] }) => one === parent && parents.includes(other),
      ),
    );
    return above
      .flatMap((bond) => coupleTie(bond, tie))
      .map((one) => ({ child, parents: one, own }));
  });
}

function coupleTie(bond: Bond, tie: TieKind): readonly CoupleTie[] {
  const phase = bond.phases.find((one) => counted(one) && one.tie === tie);
  return phase === undefined ? [] : [{ bond, phase, kind: kindOf(bond) }];
}

/** A divorce says that there was a marriage. */
function kindOf(bond: Bond): CoupleTie["kind"] {
  const married = bond.phases.some(
    (phase) =>
      counted(phase) &&
      (["weddings", "divorces"] as const).some((sort) => isOneOf(sort, phase.union)),
  );
  return married ? "marriage" : "couple";
}
