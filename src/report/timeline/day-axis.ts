import type { Family } from "../../family/family.ts";
import { type CalendarDay, dateOf, dayOf } from "../../family/time/calendar.ts";
import { type Gap, type Moment, origin } from "../../family/time/timeline.ts";
import { spanFrom } from "../chronology/spans.ts";
import type { Axis, Reach, Ruler } from "./axis.ts";
import { nameOfAges } from "./name-of-ages.ts";

/** Days in a year, leap years shared out. */
const year = 365.25;
/** Least distance of two marks of a ruler. */
const leastStep = 34;
const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/**
 * A scale on which equal distances are equal times.
 * @param zero the calendar's origin, or the birth of the index person
 * @param days from `zero`, that have to find a place
 */
export function dayAxis(
  family: Family,
  zero: Moment,
  days: readonly number[],
  width: number,
): Axis {
  const { timeline } = family;
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const pad = Math.max(year / 2, (last - first) / 60);
  const [from, to] = [first - pad, last + pad];
  const xOf = (day: number): number => ((day - from) / (to - from)) * width;
  const perYear = (width * year) / (to - from);
  const step = steps.find((one) => one * perYear >= leastStep) ?? 1000;
  const span = { from, to, xOf, step };
  const years = zero === origin ? yearMarks(span) : [];
  const ages = ageMarks(family, zero, span);
  return {
    scale: zero === origin ? "years" : "ages",
    width,
    rulers: [
      { name: "Year", marks: years },
      { name: nameOfAges(family), marks: ages },
    ].filter(({ marks }) => marks.length > 0),
    lines: (years.length > 0 ? years : ages).map(({ x }) => x),
    reach: (moment) => reachOn(span, timeline.between(zero, moment)),
    spotOf: (entry) => reachOn(span, spanFrom(timeline, zero, entry)),
  };
}

/** A bound that lies off the scale bounds nothing on it; what lies off it wholly has no place. */
function reachOn({ from, to, xOf }: Span, { least, most }: Gap): Reach {
  const isOff = most < from || least > to;
  return {
    least: isOff || least < from ? null : xOf(least),
    most: isOff || most > to ? null : xOf(most),
  };
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly xOf: (day: number) => number;
  /** In years, from mark to mark. */
  readonly step: number;
}

function yearMarks({ from, to, xOf, step }: Span): Ruler["marks"] {
  const first = Math.ceil(fractionOf(dateOf(from)) / step) * step;
  const count = Math.floor((fractionOf(dateOf(to)) - first) / step) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => first + i * step).map((one) => ({
    x: xOf(dayOf({ year: one, month: 1, day: 1 })),
    text: String(one),
  }));
}

function fractionOf({ year: whole, month, day }: CalendarDay): number {
  return whole + (month - 1) / 12 + (day - 1) / year;
}

/** Where the birth is not told to the year, the scale says so. */
function ageMarks({ timeline, index }: Family, zero: Moment, span: Span): Ruler["marks"] {
  const [who] = index;
  if (who === undefined) return [];
  const { least, most } = timeline.between(zero, `birth:${who}`);
  if (!Number.isFinite(least) || !Number.isFinite(most) || most - least > 6 * year) return [];
  const born = (least + most) / 2;
  const about = most - least > 1.5 * year ? "about " : "";
  const death = timeline.between(zero, `death:${who}`).most;
  const count = Math.floor((Math.min(span.to, death) - born) / (span.step * year)) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => i * span.step)
    .map((age) => ({ x: span.xOf(born + age * year), text: age === 0 ? "born" : `${about}${age}` }))
    .filter(({ x }) => x >= 0);
}
