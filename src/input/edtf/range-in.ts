// One date of EDTF, as the days it covers: 1985, 1985-04, 1985-04-12, 198X, 1985-XX, 1950S2, 2001-33.
import { dateOf, dayOf } from "../../family/time/calendar.ts";
import type { Days } from "./days.ts";

/** The days that a date without qualifiers covers; `null` if it is none, or none of our years. */
export function rangeIn(date: string): Days | null {
  return significant(date) ?? group(date) ?? plain(date);
}

/** `1950S2`: a year of which two digits are sure. */
function significant(date: string): Days | null {
  const match = /^([12]\d{3})S([1-4])$/.exec(date);
  if (match === null) return null;
  const [year = "", digits = ""] = match.slice(1);
  return plain(year.slice(0, Number(digits)).padEnd(4, "X"));
}

/** Months of the year that the codes 25 to 41 stand for: seasons north and south, quarters and so on. */
const groups: readonly (readonly [first: number, last: number])[] = [
  ...([
    [3, 5],
    [6, 8],
    [9, 11],
    [0, 14],
  ] as const),
  ...([
    [9, 11],
    [0, 14],
    [3, 5],
    [6, 8],
  ] as const),
  ...([
    [1, 3],
    [4, 6],
    [7, 9],
    [10, 12],
  ] as const),
  ...([
    [1, 4],
    [5, 8],
    [9, 12],
  ] as const),
  ...([
    [1, 6],
    [7, 12],
  ] as const),
];

function group(date: string): Days | null {
  const match = /^([12]\d{3})-(\d\d)$/.exec(date);
  const months = groups[Number(match?.[2]) - 25];
  if (match === null || months === undefined) return null;
  const year = Number(match[1]);
  return {
    first: dayOf({ year, month: months[0], day: 1 }),
    last: dayOf({ year, month: months[1] + 1, day: 0 }),
  };
}

/** A date with or without `X` for what is not told, and a time of day that does not matter. */
function plain(date: string): Days | null {
  const match = /^([12][\dX]{3})(?:-([\dX]{2}))?(?:-([\dX]{2}))?(?:T[\d:.,Z+-]+)?$/.exec(date);
  if (match === null) return null;
  const [years = "", month = "XX", day = "XX"] = match.slice(1);
  const [least, most] = [0, 9].map((digit) => Number(years.replaceAll("X", String(digit))));
  const months = limits(month, 1, 12);
  if (least === undefined || most === undefined || months === null) return null;
  const lastDay = dateOf(dayOf({ year: most, month: months.most + 1, day: 0 })).day;
  const days = limits(day, 1, lastDay);
  if (days === null) return null;
  const first = dayOf({ year: least, month: months.least, day: days.least });
  return { first, last: dayOf({ year: most, month: months.most, day: days.most }) };
}

/** `04`, `1X`, `XX`, cut to what there is; `null` if nothing is left. */
function limits(
  digits: string,
  from: number,
  to: number,
): { readonly least: number; readonly most: number } | null {
  const least = Math.max(from, Number(digits.replaceAll("X", "0")));
  const told = Number(digits.replaceAll("X", "9"));
  const most = Math.min(to, told);
  return least > most ? null : { least, most };
}
