// Dates in figures, as they stand on forms: 12.3.1978, 03/04/78.
import { dateOf, dayOf } from "../../family/time/calendar.ts";
import { months } from "./months.ts";

interface DateInFigures {
  readonly written: string;
  /** Offset into the words. */
  readonly start: number;
  /** The days it may mean, as the file reads them; none if the century or the day is in doubt. */
  readonly meant: readonly string[];
}

/** A year in two figures from here on is one of the last century; before, it may be of either. */
const lastCentury = 30;

export function dateInFigures(words: string): DateInFigures | null {
  const match = /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d\d)\b/.exec(words);
  if (match === null) return null;
  const [written, first, second, last] = [match[0], match[1], match[2], match[3]].map(String);
  const year = yearMeant(last ?? "");
  const ways = [
    [Number(first), Number(second)],
    [Number(second), Number(first)],
  ].flatMap(([day = 0, month = 0]) => (year === null ? [] : inWords({ year, month, day })));
  return { written: written ?? "", start: match.index, meant: [...new Set(ways)] };
}

function yearMeant(figures: string): number | null {
  const year = Number(figures);
  if (figures.length === 4) return year >= 1000 && year < 3000 ? year : null;
  return year >= lastCentury ? 1900 + year : null;
}

/** `4 March 1978`; nothing if there is no such day. */
function inWords(told: { year: number; month: number; day: number }): readonly string[] {
  const { year, month, day } = dateOf(dayOf(told));
  if (year !== told.year || month !== told.month || day !== told.day) return [];
  const name = months[month - 1] ?? "";
  return [`${day} ${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`];
}
