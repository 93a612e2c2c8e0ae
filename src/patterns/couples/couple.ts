import type { UnionKind } from "../../catalogue/unions.ts";
import type { Bond, Phase } from "../../family/statements.ts";

/** A couple and how it stood, in order of time. */
export interface Couple {
  readonly bond: Bond;
  readonly partner: string;
  readonly states: readonly State[];
}

export interface State {
  readonly phase: Phase;
  readonly union: UnionKind;
}
