import type { Truth } from "../truth.ts";
import type { Moment, Timeline } from "./timeline.ts";

/** From one moment to another; an end that nobody told is `null`. */
export interface Spell {
  readonly from: Moment;
  readonly until: Moment | null;
  /** A state that stays until something ends it: without a told end it goes on. */
  readonly stays?: boolean;
}

/** Whether two spells share a time: `no` only where they lie certainly apart. */
export function overlap(timeline: Timeline, a: Spell, b: Spell): Truth {
  if (over(timeline, a, b) || over(timeline, b, a)) return "no";
  return holdsAtStart(timeline, a, b) || holdsAtStart(timeline, b, a) ? "yes" : "unknown";
}

/** Whether `a` has certainly ended when `b` begins. */
function over(timeline: Timeline, a: Spell, b: Spell): boolean {
  if (a.until === null) return false;
  return timeline.between(a.until, b.from).least >= 0 && timeline.between(a.from, b.from).most > 0;
}

/** Whether `a` certainly holds when `b` begins. */
function holdsAtStart(timeline: Timeline, a: Spell, b: Spell): boolean {
  const gap = timeline.between(a.from, b.from);
  if (gap.least < 0) return false;
  if (gap.most <= 0) return true;
  if (a.until === null) return a.stays === true;
  return timeline.before(b.from, a.until) === "yes";
}
