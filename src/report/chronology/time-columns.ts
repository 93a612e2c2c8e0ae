import type { Family } from "../../family/family.ts";
import { dateOf } from "../../family/time/calendar.ts";
import { type Gap, origin } from "../../family/time/timeline.ts";
import type { Entry } from "./entry.ts";
import { spanFrom } from "./spans.ts";

/** Days in a year, leap years shared out. */
const year = 365.25;
/** Years further apart than these say too little to be printed. */
const widest = 6;

/** The year of an entry as far as all that is told allows: "1994", "1993–95"; empty if not. */
export function yearOf({ timeline }: Family, entry: Entry): string {
  const span = spanFrom(timeline, origin, entry);
  if (!isBounded(span)) return "";
  const [first, last] = [dateOf(span.least).year, dateOf(span.most).year];
  if (last - first > widest) return "";
  if (first === last) return String(first);
  const sameCentury = Math.floor(first / 100) === Math.floor(last / 100);
  return `${first}–${sameCentury ? String(last).slice(2) : last}`;
}

/**
 * How old the index person was: "5", "5 to 7"; empty where too little bounds it, before the birth and
 * after the death.
 */
export function ageOfIndex({ timeline, index }: Family, entry: Entry): string {
  const [who] = index;
  if (who === undefined) return "";
  const span = spanFrom(timeline, `birth:${who}`, entry);
  if (!isBounded(span) || span.least < 0) return "";
  if (timeline.between(`death:${who}`, entry.stands).least > 0) return "";
  // A birthday falls on one of two days of a count, as years are not all equally long.
  const [from, to] = [Math.floor((span.least + 1) / year), Math.floor(span.most / year)];
  if (to - from > widest) return "";
  return from >= to ? String(to) : `${from} to ${to}`;
}

function isBounded({ least, most }: Gap): boolean {
  return Number.isFinite(least) && Number.isFinite(most);
}
