import type { Truth } from "../truth.ts";

/** A point in time that something in the file speaks of: `birth:anna`, `start:ties/0`, `origin`. */
export type Moment = string;

/** Day 0 of the calendar; a date is its distance from here, in days. */
export const origin: Moment = "origin";

/** `to` comes at most `days` after `from`; negative: at least that long before. */
export interface Constraint {
  readonly from: Moment;
  readonly to: Moment;
  readonly days: number;
}

/** How long from one moment to another, in days; infinite where nothing bounds it. */
export interface Gap {
  readonly least: number;
  readonly most: number;
}

/** All that the file says about time, taken together. */
export interface Timeline {
  /** The tightest bounds on the time from `a` to `b`. */
  readonly between: (a: Moment, b: Moment) => Gap;
  /** Whether `a` comes before `b`, whatever the unknown parts turn out to be. */
  readonly before: (a: Moment, b: Moment) => Truth;
}
