import type { Fact } from "../../family/fact.ts";

/** A death, and something later that fell near the same day of the year. */
export interface Anniversary {
  readonly dead: string;
  readonly died: Fact;
  readonly who: readonly string[];
  readonly later: Fact;
  readonly words: () => string;
  /** Days apart in the calendar. */
  readonly apart: number;
}

/** The pairs that lie near, and how many were looked at. */
export interface Anniversaries {
  readonly near: readonly Anniversary[];
  readonly examined: number;
}
