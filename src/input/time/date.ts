// Dates as people write them: 1978, 1978-03, 4 March 1978, spring 1978, the early 1970s.
import { dateOf, dayOf } from "../../family/time/calendar.ts";
import { monthNamed, months } from "./months.ts";
import { seasons } from "./seasons.ts";
import type { DateMoment } from "./phrase.ts";
import type { Complaint, Parser, Reader, Word } from "./reader.ts";
import type { Range, Widths } from "./widths.ts";

export const date: Parser<DateMoment> = (reader) =>
  reader.firstOf(figures, namedMonth, season, decade);

/** `about` a date: earlier and later by the months that its grain allows, by the calendar. */
export function aboutDate(moment: DateMoment, widths: Widths): DateMoment {
  const wide = Math.ceil(
    moment.grain === "year" ? 12 * widths.amount("about-year") : widths.amount("about-month"),
  );
  return {
    ...moment,
    first: inMonths(moment.first, -wide),
    last: inMonths(moment.last + 1, wide) - 1,
  };
}

function inMonths(days: number, count: number): number {
  const { year, month, day } = dateOf(days);
  const lastOfMonth = dateOf(dayOf({ year, month: month + count + 1, day: 0 })).day;
  return dayOf({ year, month: month + count, day: Math.min(day, lastOfMonth) });
}

/** `1978`, `1978-03`, `1978-03-04`. */
function figures(reader: Reader): DateMoment | null {
  return reader.takeIf((word) => {
    const match = /^([12]\d{3})(?:-(\d\d))?(?:-(\d\d))?$/.exec(word.text);
    if (match === null) return null;
    const [year = 0, month = 0, day = 0] = match.slice(1).map((part) => Number(part));
    if (match[2] === undefined) return monthsFrom(year, 1, 12, "year");
    return checked(reader, word, { year, month, day: match[3] === undefined ? null : day });
  });
}

/** `March 1978`, `4 March 1978`. */
function namedMonth(reader: Reader): DateMoment | null {
  const day = reader.takeIf((word) => (/^[0-3]?\d$/.test(word.text) ? { word } : null));
  const month = reader.takeIf(({ text }) => monthNamed(text));
  const year = month === null ? null : yearOf(reader);
  if (month === null || year === null) return null;
  if (day === null) return monthsFrom(year, month, 1, "month");
  return checked(reader, day.word, { year, month, day: Number(day.word.text) });
}

/** `spring 1978`: the months counted from the January of the year. */
function season(reader: Reader): DateMoment | null {
  const named = reader.takeIf((word) => seasonNamed(word.text));
  const year = named === null ? null : yearOf(reader);
  if (named === null || year === null) return null;
  const [first, last] = reader.widths.range(named);
  return monthsFrom(year, first, last - first + 1, "month");
}

function seasonNamed(text: string): (typeof seasons)[keyof typeof seasons] | null {
  return Object.entries(seasons).find(([name]) => name === text)?.[1] ?? null;
}

/** `1970s`, `the early 1970s`, `mid-1970s`. */
function decade(reader: Reader): DateMoment | null {
  reader.take("the");
  const part = reader.take("early", "mid", "late")?.text;
  return reader.takeIf((word) => {
    const match = /^(?:(early|mid|late)-)?([12]\d\d0)s$/.exec(word.text);
    if (match === null) return null;
    const [first, last] = partOfTen(part ?? match[1], reader.widths);
    const year = Number(match[2]);
    // `1800s` may be ten years or a hundred: as wide as both.
    const longest = year % 100 === 0 ? 10 : 1;
    const below = longest * (last + 1);
    return monthsFrom(year + first, 1, 12 * (below - first), "year");
  });
}

function partOfTen(part: string | undefined, widths: Widths): Range {
  return part === "early" || part === "mid" || part === "late" ? widths.range(part) : [0, 9];
}

function yearOf(reader: Reader): number | null {
  return reader.takeIf((word) => (/^[12]\d{3}$/.test(word.text) ? Number(word.text) : null));
}

function monthsFrom(
  year: number,
  month: number,
  count: number,
  grain: "month" | "year",
): DateMoment {
  return {
    kind: "date",
    first: dayOf({ year, month, day: 1 }),
    last: dayOf({ year, month: month + count, day: 0 }),
    grain,
  };
}

function checked(
  reader: Reader,
  word: Word,
  { year, month, day }: { year: number; month: number; day: number | null },
): DateMoment | null {
  if (month < 1 || month > 12) return reader.complain(noSuchMonth(word));
  if (day === null) return monthsFrom(year, month, 1, "month");
  const lastDay = dateOf(dayOf({ year, month: month + 1, day: 0 })).day;
  if (day < 1 || day > lastDay) return reader.complain(noSuchDay(word, month, year));
  const first = dayOf({ year, month, day });
  return { kind: "date", first, last: first, grain: "day" };
}

function noSuchMonth(word: Word): Complaint {
  const message = `there is no such month as in "${word.text}"`;
  return { message, hint: "write year-month-day, as 1978-03-04", word };
}

function noSuchDay(word: Word, month: number, year: number): Complaint {
  const lastDay = dateOf(dayOf({ year, month: month + 1, day: 0 })).day;
  const name = months[month - 1] ?? "";
  const large = name.charAt(0).toUpperCase() + name.slice(1);
  const message = `there is no such day as in "${word.text}"`;
  return { message, hint: `${large} ${year} has ${lastDay} days`, word };
}
