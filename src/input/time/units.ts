export type Unit = "day" | "week" | "month" | "year";

/** Days of each unit: a month is a twelfth of a year, a year 365.25 days. */
export const daysOf: Readonly<Record<Unit, number>> = {
  day: 1,
  week: 7,
  month: 365.25 / 12,
  year: 365.25,
};
