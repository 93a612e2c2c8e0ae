import type { Family } from "../../family/family.ts";
import { type Gap, type Moment, origin } from "../../family/time/timeline.ts";
import type { Entry } from "../chronology/entry.ts";
import { spanFrom } from "../chronology/spans.ts";
import type { Axis } from "./axis.ts";
import { dayAxis } from "./day-axis.ts";
import { orderAxis } from "./order-axis.ts";

/** Days in which something has to lie to have a place on a scale. */
const widest = 6 * 365.25;
/** So many of all need a place there. */
const enough = 0.5;

/**
 * Years where most is dated, else ages of the index person, else the order alone.
 * @param entries in order
 */
export function axisFor(family: Family, entries: readonly Entry[], width: number): Axis {
  const { timeline, index } = family;
  const zeros: readonly Moment[] = [origin, ...index.slice(0, 1).map((id) => `birth:${id}`)];
  for (const zero of zeros) {
    const placed = entries.map((entry) => spanFrom(timeline, zero, entry)).filter(isNarrow);
    if (placed.length > 1 && placed.length >= enough * entries.length) {
      const ends = entries
        .filter(({ lasts }) => lasts)
        .map(({ fact }) => timeline.between(zero, fact.time.end))
        .filter(isNarrow);
      const days = [...placed, ...ends].flatMap(({ least, most }) => [least, most]);
      return dayAxis(family, zero, days, width);
    }
  }
  return orderAxis(family, entries, width);
}

function isNarrow({ least, most }: Gap): boolean {
  return most - least <= widest;
}
