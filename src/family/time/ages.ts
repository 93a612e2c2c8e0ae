import type { Truth } from "../truth.ts";
import type { Moment, Timeline } from "./timeline.ts";

const year = 365.25;

/** An age in years: from the birthday of `from` up to, not with, the birthday of `below`. */
export interface Ages {
  readonly from: number;
  readonly below: number;
}

/** How old whoever was born then was, in years: whatever the unknown parts turn out to be, within these. */
export function ageAt(
  timeline: Timeline,
  born: Moment,
  at: Moment,
): { readonly least: number; readonly under: number } {
  const gap = timeline.between(born, at);
  return { least: gap.least / year, under: gap.most / year };
}

/**
 * Whether somebody was of these ages. Years are not all equally long, so a birthday falls on one of
 * two days of a count; both are read as the words of the file read them.
 */
export function wasAged(timeline: Timeline, who: string, ages: Ages, at: Moment): Truth {
  const { least, most } = timeline.between(`birth:${who}`, at);
  const [first, next] = [ages.from * year, ages.below * year];
  if (least >= Math.floor(first) && most < Math.ceil(next)) return "yes";
  return most < Math.ceil(first) || least >= Math.floor(next) ? "no" : "unknown";
}
