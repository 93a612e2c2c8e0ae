// How long: a year, about 3 weeks, at least 2 years; and how far off: soon, within a year, the year.
import type { Width } from "./phrase.ts";
import type { Parser, Reader } from "./reader.ts";
import { daysOf, type Unit } from "./units.ts";
import type { RangeName, Widths } from "./widths.ts";

/** How many of a unit. Counts in figures are told with slack; words are wide enough as they are. */
interface Count {
  readonly least: number;
  readonly most: number;
  readonly figure: boolean;
}

/** `about a year`, `1 to 2 years`, `at least a few weeks`. */
export const duration: Parser<Width> = (reader) => reader.firstOf(about, atLeast, atMost, plain);

/** `within a year`, `soon`, `the year`: how far from the moment that `before` or `after` names. */
export const offset: Parser<Width> = (reader) => reader.firstOf(theUnit, soon, within, duration);

function about(reader: Reader): Width | null {
  if (reader.take("about") === null) return null;
  return counted(reader, ({ least, most }, unit) => [
    least - slack(least, unit, { told: "about-", widths: reader.widths }),
    most + slack(most, unit, { told: "about-", widths: reader.widths }),
  ]);
}

function atLeast(reader: Reader): Width | null {
  return reader.takeAll("at least") ? counted(reader, ({ least }) => [least, Infinity]) : null;
}

function atMost(reader: Reader): Width | null {
  return reader.takeAll("at most") ? counted(reader, ({ most }) => [0, most]) : null;
}

function plain(reader: Reader): Width | null {
  return counted(reader, ({ least, most, figure }, unit) => {
    const wide = figure ? slack(least, unit, { told: "", widths: reader.widths }) : 0;
    return [least - wide, most + wide];
  });
}

/** How far a count may be off, in its unit: more for years, and for what is told in round numbers. */
function slack(
  count: number,
  unit: Unit,
  { told, widths }: { readonly told: "" | "about-"; readonly widths: Widths },
): number {
  const near = widths.amount(
    unit === "year" && count > 1 ? `${told}count-of-years` : `${told}count`,
  );
  const isRound = round[unit].some((step) => count >= step && count % step === 0);
  return isRound ? Math.max(near, count * widths.amount(`${told}round-count`)) : near;
}

/** Counts that people round to: their multiples. */
const round: Readonly<Record<Unit, readonly number[]>> = {
  day: [5, 7],
  week: [4, 5, 6],
  month: [3, 5],
  year: [5],
};

function within(reader: Reader): Width | null {
  if (reader.take("within") === null) return null;
  const most = reader.firstOf(about, (inner) => counted(inner, ({ most }) => [0, most]));
  return most === null ? null : { ...most, least: 0 };
}

function soon(reader: Reader): Width | null {
  if (reader.take("soon", "shortly") === null) return null;
  return outward({ least: 0, most: reader.widths.amount("soon") * daysOf.month });
}

/** `the year before`: from the day before. */
function theUnit(reader: Reader): Width | null {
  if (reader.take("the") === null) return null;
  const unit = reader.takeIf((word) => unitNamed(word.text));
  if (unit === null) return null;
  return outward({ least: 1, most: reader.widths.amount("the-unit") * daysOf[unit] });
}

/** Reads a count and its unit; `spread` says how wide it is, in units. */
function counted(
  reader: Reader,
  spread: (count: Count, unit: Unit) => readonly [number, number],
): Width | null {
  const first = count(reader);
  const last = first === null || reader.take("to") === null ? first : count(reader);
  const unit = reader.takeIf((word) => unitNamed(word.text.replace(/s$/, "")));
  if (first === null || last === null || unit === null) return null;
  const { least, figure } = first(unit, reader.widths);
  const { most } = last(unit, reader.widths);
  if (most < least) return null;
  const [from, to] = spread({ least, most, figure: figure && last === first }, unit);
  return outward({ least: from * daysOf[unit], most: to * daysOf[unit] });
}

type CountIn = (unit: Unit, widths: Widths) => Count;

const count: Parser<CountIn> = (reader) => reader.firstOf<CountIn>(worded, figure, one);

const words: Readonly<Record<string, (unit: Unit) => RangeName>> = {
  "a couple of": () => "a-couple-of",
  "a few": (unit) => (unit === "week" ? "a-few-weeks" : "a-few"),
  several: (unit) => (unit === "year" ? "several-years" : "several"),
  some: (unit) => (unit === "year" ? "some-years" : "some"),
  many: () => "many",
};

function worded(reader: Reader): CountIn | null {
  for (const [phrase, named] of Object.entries(words))
    if (reader.takeAll(phrase))
      return (unit, widths) => {
        const [least, most] = widths.range(named(unit));
        return { least, most, figure: false };
      };
  return null;
}

function figure(reader: Reader): CountIn | null {
  return reader.takeIf((word) => {
    const many = /^\d{1,3}(\.\d)?$/.test(word.text) ? Number(word.text) : null;
    return many === null ? null : () => ({ least: many, most: many, figure: true });
  });
}

function one(reader: Reader): CountIn | null {
  return reader.take("a") === null ? null : () => ({ least: 1, most: 1, figure: true });
}

function unitNamed(text: string): Unit | null {
  if (text === "day" || text === "week" || text === "month" || text === "year") return text;
  return null;
}

/** Whole days, never fewer than said. */
function outward({ least, most }: Width): Width {
  return { least: Math.floor(Math.max(0, least)), most: Math.ceil(most) };
}
