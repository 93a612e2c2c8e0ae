import { unions } from "../../catalogue/unions.ts";
import type { UnionKind } from "../../catalogue/unions.ts";
import type { Phase } from "../../family/statements.ts";
import { drawable } from "../drawable.ts";
import type { Couple } from "../layout/kin.ts";

/** What is told of a couple, in order of time, each a state or moment. */
export function statesOf({ bonds }: Couple): readonly State[] {
  return bonds.flatMap(({ phases }) =>
    phases.flatMap((phase) =>
      phase.union === null || !drawable(phase) ? [] : [{ union: phase.union, phase }],
    ),
  );
}

export interface State {
  readonly union: UnionKind;
  readonly phase: Phase;
}

/** How a couple line looks after all that happened. */
export interface CoupleForm {
  readonly line: NonNullable<(typeof unions)[UnionKind]["line"]>;
  readonly slashes: number;
  /** Together again after the slashes. */
  readonly crossedOut: boolean;
}

/** The line that the last state leaves; two of whom only a child tells have a conception's line. */
export function coupleForm(couple: Couple): CoupleForm {
  let form: CoupleForm = {
    line: couple.bonds.length === 0 ? "round-dots" : "solid",
    slashes: 0,
    crossedOut: false,
  };
  for (const { union } of statesOf(couple)) {
    const { line, slashes } = unions[union];
    const resumed = union === "reconciled" || union === "remarried";
    form = {
      line: line ?? form.line,
      slashes: slashes > 0 ? slashes : form.slashes,
      crossedOut: slashes > 0 ? false : form.crossedOut || (resumed && form.slashes > 0),
    };
  }
  return form;
}
