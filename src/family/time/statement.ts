import type { Constraint } from "./timeline.ts";

/** Something said about time: its constraints stand and fall together. */
export interface Statement {
  readonly constraints: readonly Constraint[];
  /** The same, meant more loosely: as many, in the same order, none of them tighter. */
  readonly loosely: () => readonly Constraint[];
  /** Whether somebody said it. What only follows from what lines are is not counted. */
  readonly said: boolean;
}

/** Statements that cannot all hold; without any one of those that are said, the others can. */
export interface Contradiction<S extends Statement> {
  readonly statements: readonly S[];
  /** Whether they can all hold if they are meant more loosely. */
  readonly onlyByWidth: boolean;
}
