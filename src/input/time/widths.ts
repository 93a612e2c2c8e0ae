// How wide the words of time are. One table of named tolerances, so that a practice can say what it
// means by "a few": each name can be set under `settings: { time: … }`.

export type Range = readonly [least: number, most: number];

/** One tolerance: as it is where nothing is set, and what it says, for those who set it. */
interface Row<Value> {
  readonly usual: Value;
  readonly says: string;
}

// prettier-ignore
/**
 * Give or take so much. What is long ago is told in fives and tens, so round numbers are wider.
 * @see Huttenlocher, Hedges & Bradburn 1990, "Reports of elapsed time: bounding and rounding
 *   processes in estimation", J Exp Psychol: Learning, Memory, and Cognition 16(2)
 */
const amounts = {
  "count":                { usual: 1 / 4, says: "`a year`, `3 weeks`: part of the unit" },
  "count-of-years":       { usual: 1 / 2, says: "`2 years`, `12 years`: part of a year" },
  "round-count":          { usual: 1 / 5, says: "`10 years`, `6 months`: part of the count" },
  "about-count":          { usual: 1 / 2, says: "`about a year`: part of the unit" },
  "about-count-of-years": { usual: 1,     says: "`about 2 years`: years" },
  "about-round-count":    { usual: 2 / 5, says: "`about 10 years`: part of the count" },
  "about-year":           { usual: 2,     says: "`about 1978`: years" },
  "about-month":          { usual: 3,     says: "`about March 1978`: months" },
  "about-event":          { usual: 3,     says: "`about divorce`: months" },
  "about-age":            { usual: 1,     says: "`was about 5`: years, of those under 20" },
  "about-adult-age":      { usual: 2,     says: "`was about 40`: years, of all others" },
  "soon":                 { usual: 3,     says: "`soon after`, `shortly before`: at most so many months" },
  "the-unit":             { usual: 2,     says: "`the year before`: at most so many years" },
} as const satisfies Readonly<Record<string, Row<number>>>;

// prettier-ignore
/** From the first to the last, both included. */
const ranges = {
  "a-couple-of":   { usual: [1, 3],         says: "how many `a couple of` are" },
  "a-few":         { usual: [2, 6],         says: "how many `a few` are" },
  "a-few-weeks":   { usual: [2, 8],         says: "how many, of weeks" },
  "several":       { usual: [3, 11],        says: "how many `several` are" },
  "several-years": { usual: [3, 9],         says: "how many, of years" },
  "some":          { usual: [2, 11],        says: "how many `some` are" },
  "some-years":    { usual: [2, 9],         says: "how many, of years" },
  "many":          { usual: [5, Infinity],  says: "how many `many` are" },
  "early":         { usual: [0, 3],         says: "`early 1970s`, `early 20s`: years out of ten, the first is 0" },
  "mid":           { usual: [3, 6],         says: "`mid 1970s`, `mid-20s`" },
  "late":          { usual: [6, 9],         says: "`late 1970s`, `late 20s`" },
  "early-teens":   { usual: [13, 15],       says: "ages" },
  "mid-teens":     { usual: [14, 16],       says: "ages" },
  "late-teens":    { usual: [17, 19],       says: "ages" },
  "newborn":       { usual: [0, 0],         says: "ages of `a newborn`" },
  "baby":          { usual: [0, 1],         says: "ages of `a baby`, `an infant`" },
  "toddler":       { usual: [1, 3],         says: "ages of `a toddler`" },
  "young-child":   { usual: [2, 7],         says: "ages of `a young child`, `a small child`" },
  "child":         { usual: [2, 12],        says: "ages of `a child`" },
  "school-age":    { usual: [5, 18],        says: "ages `of school age`" },
  "teenager":      { usual: [13, 19],       says: "ages of `a teenager`" },
  "adolescent":    { usual: [12, 19],       says: "ages of `an adolescent`" },
  "college-age":   { usual: [17, 23],       says: "ages `of college age`" },
  "young-adult":   { usual: [18, 35],       says: "ages of `a young adult`" },
  "adult":         { usual: [18, Infinity], says: "ages of `an adult`" },
  "middle-aged":   { usual: [40, 65],       says: "ages" },
  "old-age":       { usual: [65, Infinity], says: "ages `of old age`" },
  "spring":        { usual: [3, 5],         says: "months; 0 is the December before the year, 13 the January after it" },
  "summer":        { usual: [6, 8],         says: "months" },
  "autumn":        { usual: [9, 11],        says: "months, of `fall` too" },
  "winter":        { usual: [0, 14],        says: "months: either winter of that year may be meant" },
} as const satisfies Readonly<Record<string, Row<Range>>>;

export type AmountName = keyof typeof amounts;
export type RangeName = keyof typeof ranges;

/** The tolerances that a family file is read with. */
export interface Widths {
  readonly amount: (name: AmountName) => number;
  readonly range: (name: RangeName) => Range;
}

/** Every tolerance by its name. */
export const tolerances: {
  readonly amounts: Readonly<Record<string, Row<number>>>;
  readonly ranges: Readonly<Record<string, Row<Range>>>;
} = { amounts, ranges };

/** As they are where nothing is set. */
export const widths: Widths = {
  amount: (name) => amounts[name].usual,
  range: (name) => ranges[name].usual,
};
