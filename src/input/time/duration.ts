// How long: a year, about 3 weeks, at least 2 years; and how far off: soon, within a year, the year.
import type { Width } from "./phrase.ts";
import type { Parser, Reader } from "./reader.ts";
import { widths, type Unit } from "./widths.ts";

/** How many; told as a figure it gets slack, told in words it is wide enough. */
type Count = (unit: Unit) => { least: number; most: number; plain: boolean };

/** `about a year`, `1 to 2 years`, `at least a few weeks`. */
export const duration: Parser<Width> = (reader) => reader.firstOf(about, atLeast, atMost, plain);

/** `within a year`, `soon`, `the year`: how far from the moment that `before` or `after` names. */
export const offset: Parser<Width> = (reader) => reader.firstOf(theUnit, soon, within, duration);

function about(reader: Reader): Width | null {
  if (reader.take("about") === null) return null;
  return counted(reader, (least, most) => [least - widths.about, most + widths.about]);
}

function atLeast(reader: Reader): Width | null {
  return reader.takeAll("at least") ? counted(reader, (least) => [least, Infinity]) : null;
}

function atMost(reader: Reader): Width | null {
  return reader.takeAll("at most") ? counted(reader, (_, most) => [0, most]) : null;
}

function plain(reader: Reader): Width | null {
  return counted(reader, (least, most, plain) => {
    const slack = plain ? widths.plain : 0;
    return [least - slack, most + slack];
  });
}

function within(reader: Reader): Width | null {
  if (reader.take("within") === null) return null;
  const most = reader.firstOf(about, (inner) => counted(inner, (_, most) => [0, most]));
  return most === null ? null : { ...most, least: 0 };
}

function soon(reader: Reader): Width | null {
  return reader.take("soon", "shortly") === null ? null : outward(widths.soon);
}

function theUnit(reader: Reader): Width | null {
  if (reader.take("the") === null) return null;
  const unit = reader.takeIf((word) => unitNamed(word.text));
  if (unit === null) return null;
  const { units, leastDays } = widths.theUnit;
  return outward({ least: leastDays, most: units * widths.days[unit] });
}

/** Reads a count and its unit; `spread` says how wide it is, in units. */
function counted(
  reader: Reader,
  spread: (least: number, most: number, plain: boolean) => readonly [number, number],
): Width | null {
  const first = count(reader);
  const last = first === null || reader.take("to") === null ? first : count(reader);
  const unit = reader.takeIf((word) => unitNamed(word.text.replace(/s$/, "")));
  if (first === null || last === null || unit === null) return null;
  const least = first(unit);
  const { most } = last(unit);
  if (most < least.least) return null;
  const [from, to] = spread(least.least, most, least.plain && last === first);
  return outward({ least: from * widths.days[unit], most: to * widths.days[unit] });
}

const count: Parser<Count> = (reader) => reader.firstOf(worded, figure, one);

function worded(reader: Reader): Count | null {
  for (const [words, ranges] of Object.entries(widths.counts))
    if (reader.takeAll(words))
      return (unit) => ({ least: ranges[unit][0], most: ranges[unit][1], plain: false });
  return null;
}

function figure(reader: Reader): Count | null {
  return reader.takeIf((word) => {
    const many = /^\d{1,3}(\.\d)?$/.test(word.text) ? Number(word.text) : null;
    return many === null ? null : () => ({ least: many, most: many, plain: true });
  });
}

function one(reader: Reader): Count | null {
  return reader.take("a") === null ? null : () => ({ least: 1, most: 1, plain: true });
}

function unitNamed(text: string): Unit | null {
  if (text === "day" || text === "week" || text === "month" || text === "year") return text;
  return null;
}

/** Whole days, never fewer than said. */
function outward({ least, most }: Width): Width {
  return { least: Math.floor(Math.max(0, least)), most: Math.ceil(most) };
}
