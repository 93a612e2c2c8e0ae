import type { Gap, Moment, Timeline } from "../../family/time/timeline.ts";
import type { Entry } from "./entry.ts";

/**
 * How long after a moment an entry stands, in days: when it began; if it is only told to have held at
 * a time ("when she was in her teens"), at some time in that time.
 */
export function spanFrom(timeline: Timeline, zero: Moment, { fact, stands, isHeld }: Entry): Gap {
  const began = timeline.between(zero, stands);
  // What the next phase took the place of ends with it, which is no word about when it held.
  if (!isHeld || fact.time.ended === "yes") return began;
  const { least } = timeline.between(zero, fact.time.end);
  const { most } = timeline.between(zero, fact.time.start);
  return Number.isFinite(most - least) && least <= most ? { least, most } : began;
}
