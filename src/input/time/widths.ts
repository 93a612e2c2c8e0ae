// How wide the words of time are. One table, so that a practice can say what it means by "a few".
import type { Age } from "./phrase.ts";

export type Unit = "day" | "week" | "month" | "year";

type Range = readonly [least: number, most: number];

const few: Range = [2, 6];
const several: Range = [3, 11];

/** A few or several. */
const some: Range = [few[0], several[1]];

/** Every tolerance of the grammar, by the word that asks for it. */
export const widths = {
  /** A month is a twelfth of a year, a year 365.25 days. */
  days: { day: 1, week: 7, month: 365.25 / 12, year: 365.25 } satisfies Record<Unit, number>,
  /** `a year`, `3 weeks`: give or take this part of the unit. */
  plain: 0.25,
  /** `about a year`: give or take this part of the unit. */
  about: 0.5,
  /** `about 1978`, `about March 1978`, `about divorce`: give or take, in months. */
  aboutMonths: { year: 24, month: 3, day: 3, event: 3 },
  /** `was about 5`, `was about 40`: give or take, in years; those of 20 and more tell it more loosely. */
  aboutAge: (years: number): number => (years < 20 ? 1 : 2),
  /** `soon after`, `shortly before`, in days. */
  soon: { least: 0, most: 3 * (365.25 / 12) },
  /** `the year before`: from the day before back to twice the unit. */
  theUnit: { units: 2, leastDays: 1 },
  counts: {
    "a couple of": { day: [1, 3], week: [1, 3], month: [1, 3], year: [1, 3] },
    "a few": { day: few, week: [2, 8], month: few, year: few },
    several: { day: several, week: several, month: several, year: [3, 9] },
    some: { day: some, week: some, month: some, year: [2, 9] },
    many: { day: [5, Infinity], week: [5, Infinity], month: [5, Infinity], year: [5, Infinity] },
  } satisfies Record<string, Record<Unit, Range>>,
  /** Parts of ten years, counted from their first; used for decades and for ages alike. */
  tenYears: { early: [0, 4], mid: [3, 7], late: [6, 10] } satisfies Record<string, Range>,
  teens: { early: [13, 16], mid: [14, 17], late: [17, 20], all: [13, 20] },
} as const;

// prettier-ignore
/** Stages of life, in years: the birthday they begin with and the one they end before. */
export const stages: Readonly<Record<string, Age>> = {
  "a newborn":       { from: 0,  below: 1 },
  "a baby":          { from: 0,  below: 2 },
  "an infant":       { from: 0,  below: 2 },
  "a toddler":       { from: 1,  below: 4 },
  "a young child":   { from: 2,  below: 8 },
  "a small child":   { from: 2,  below: 8 },
  "a child":         { from: 2,  below: 13 },
  "of school age":   { from: 5,  below: 19 },
  "a teenager":      { from: 13, below: 20 },
  "an adolescent":   { from: 12, below: 20 },
  "of college age":  { from: 17, below: 24 },
  "a young adult":   { from: 18, below: 36 },
  "an adult":        { from: 18, below: Infinity },
  "middle-aged":     { from: 40, below: 66 },
  "of old age":      { from: 65, below: Infinity },
};
