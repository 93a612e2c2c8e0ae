import type { Moment, Timeline } from "./timeline.ts";

/** In which order two moments came, as far as that is certain. */
export type Order = "before" | "after" | "same day" | "unknown";

/** The order of two moments, dates or not. */
export function orderOf(timeline: Timeline, a: Moment, b: Moment): Order {
  const { least, most } = timeline.between(a, b);
  if (least > 0) return "before";
  if (most < 0) return "after";
  return least === 0 && most === 0 ? "same day" : "unknown";
}
