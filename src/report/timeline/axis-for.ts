import type { Family } from "../../family/family.ts";
import { type Moment, origin } from "../../family/time/timeline.ts";
import type { Entry } from "../chronology/entry.ts";
import type { Axis } from "./axis.ts";
import { dayAxis } from "./day-axis.ts";
import { orderAxis } from "./order-axis.ts";

/** Days in which a moment has to lie to have a place on a scale. */
const widest = 6 * 365.25;
/** So many of all moments need a place there. */
const enough = 0.5;

/** Years where most is dated, else ages of the index person, else the order alone. */
export function axisFor(family: Family, entries: readonly Entry[], width: number): Axis {
  const { timeline, index } = family;
  const starts = entries.map(({ fact }) => fact.time.start);
  const placedFrom = (zero: Moment): readonly Moment[] =>
    starts.filter((moment) => {
      const { least, most } = timeline.between(zero, moment);
      return Number.isFinite(least) && Number.isFinite(most) && most - least <= widest;
    });
  const zeros = [origin, ...index.slice(0, 1).map((id) => `birth:${id}`)];
  for (const zero of zeros) {
    const placed = placedFrom(zero);
    if (placed.length > 1 && placed.length >= enough * starts.length) {
      const ends = entries.filter(({ lasts }) => lasts).map(({ fact }) => fact.time.end);
      return dayAxis(family, zero, [...placed, ...ends.filter((end) => isNear(end, zero))], width);
    }
  }
  return orderAxis(family, entries, width);

  function isNear(moment: Moment, zero: Moment): boolean {
    const { least, most } = timeline.between(zero, moment);
    return Number.isFinite(least) && Number.isFinite(most) && most - least <= widest;
  }
}
