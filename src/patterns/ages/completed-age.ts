import { dateOf } from "../../family/time/calendar.ts";
import type { Gap, Moment } from "../../family/time/timeline.ts";
import type { Study } from "../study.ts";

/**
 * The years somebody had completed at a moment; `null` where the file leaves more than one open.
 * `day`: when it was, where that is known already.
 */
export function completedAges(
  { family, birthOf, lifeOf }: Study,
  who: string,
): (at: Moment, day?: Gap | null) => number | null {
  const { between } = family.timeline;
  const { born } = lifeOf(who);
  return (at, day = null) => {
    const then = isExact(born) ? (day ?? between("origin", at)) : null;
    if (then !== null && isExact(then)) return ageFrom(yearsBetween(born.least, then.least));
    const gap = between(birthOf(who), at);
    if (gap.least < 0 || !Number.isFinite(gap.most)) return null;
    const [least, most] = [Math.floor(gap.least / 365.25), Math.floor(gap.most / 365.25)];
    return least === most ? least : null;
  };
}

function isExact({ least, most }: Gap): boolean {
  return least === most && Number.isFinite(least);
}

/** What came before the birth has no age. */
function ageFrom(years: number): number | null {
  return years < 0 ? null : years;
}

/** Days in a year of the calendar, leap years shared out. */
const year = 365.2425;

/** By the calendar, so that a birthday not yet reached is not counted. */
function yearsBetween(from: number, to: number): number {
  const years = (to - from) / year;
  // Far from a birthday the days alone tell the years: calendars differ from that by days at most.
  if (Math.abs(years - Math.round(years)) > 0.02) return Math.floor(years);
  const [a, b] = [dateOf(from), dateOf(to)];
  const reached = b.month > a.month || (b.month === a.month && b.day >= a.day);
  return b.year - a.year - (reached ? 0 : 1);
}
