/** A day of the calendar. Months and days count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const milliseconds = 86_400_000;

/** Days from 1 January 1970, the origin of the timeline. A month or day past its end runs on. */
export function dayOf({ year, month, day }: CalendarDay): number {
  return Math.floor(Date.UTC(year, month - 1, day) / milliseconds);
}

/** The day of the calendar that lies so many days from the origin. */
export function dateOf(days: number): CalendarDay {
  const date = new Date(days * milliseconds);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
