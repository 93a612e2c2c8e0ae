import { dayOf } from "../../family/time/calendar.ts";
import type { CalendarDay } from "../../family/time/calendar.ts";

/** A year with a 29 February, so that every day of the calendar has a place in it. */
const leapYear = 2000;
const length = 366;

/** How many days two dates lie apart in the calendar, whatever their years: at most half a year. */
export function daysApart(a: CalendarDay, b: CalendarDay): number {
  const apart = Math.abs(dayOf({ ...a, year: leapYear }) - dayOf({ ...b, year: leapYear }));
  return Math.min(apart, length - apart);
}

/** Days that many dates fall on or are remembered by: from Christmas to the new year. */
export function isHoliday({ month, day }: CalendarDay): boolean {
  return (month === 12 && day >= 24) || (month === 1 && day === 1);
}
