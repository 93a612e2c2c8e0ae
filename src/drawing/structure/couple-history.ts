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
  /** Each end of the couple, and whether the two came together again after it, in order of time. */
  readonly ends: readonly End[];
}

/** One end of a couple. */
export interface End {
  readonly union: UnionKind;
  /** With whom the children live after it: ids, or words. */
  readonly custody: readonly string[];
  readonly slashes: number;
  readonly crossedOut: boolean;
}

/** The line that the last state leaves; two of whom only a child tells have a conception's line. */
export function coupleForm(couple: Couple): CoupleForm {
  let form: CoupleForm = { line: couple.bonds.length === 0 ? "round-dots" : "solid", ends: [] };
  for (const { union, phase } of statesOf(couple)) {
    const { line, does } = unions[union];
    form = {
      line: line ?? form.line,
      ends: does === "marks" ? form.ends : after(form.ends, union, phase.custody),
    };
  }
  return form;
}

const again: readonly UnionKind[] = ["reconciled", "remarried"];

/** A parting that goes further is one end; after coming together again there may be another. */
function after(ends: readonly End[], union: UnionKind, custody: readonly string[]): readonly End[] {
  const { slashes } = unions[union];
  const last = ends.at(-1);
  if (slashes === 0)
    return last !== undefined && again.includes(union)
      ? [...ends.slice(0, -1), { ...last, crossedOut: true }]
      : ends;
  return [
    ...(last?.crossedOut === false ? ends.slice(0, -1) : ends),
    { union, custody, slashes, crossedOut: false },
  ];
}
