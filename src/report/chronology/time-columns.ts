import type { Family } from "../../family/family.ts";
import { boundsOf } from "../../family/time/bounds.ts";
import type { Moment } from "../../family/time/timeline.ts";

/** Days in a year, leap years shared out. */
const year = 365.25;
/** Years further apart than these say too little to be printed. */
const widest = 6;

/** The year of a moment as far as all that is told allows: "1994", "1993–95"; empty if not. */
export function yearOf({ timeline }: Family, moment: Moment): string {
  const { first, last } = boundsOf(timeline, moment);
  if (first === null || last === null || last.year - first.year > widest) return "";
  if (first.year === last.year) return String(first.year);
  const sameCentury = Math.floor(first.year / 100) === Math.floor(last.year / 100);
  return `${first.year}–${sameCentury ? String(last.year).slice(2) : last.year}`;
}

/** How old the index person was: "5", "5 to 7"; empty where too little bounds it, or before birth. */
export function ageOfIndex({ timeline, index }: Family, moment: Moment): string {
  const [who] = index;
  if (who === undefined) return "";
  const { least, most } = timeline.between(`birth:${who}`, moment);
  if (!Number.isFinite(least) || !Number.isFinite(most) || least < 0) return "";
  // A birthday falls on one of two days of a count, as years are not all equally long.
  const [from, to] = [Math.floor((least + 1) / year), Math.floor(most / year)];
  if (to - from > widest) return "";
  return from >= to ? String(to) : `${from} to ${to}`;
}
