// Arbitrary phrases of the grammar in docs/language.md, written down from its rules.
import fc from "fast-check";

const word = (...words: string[]) => fc.constantFrom(...words);
const row = (...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((words) => words.filter((part) => part !== "").join(" "));

const id = word("divorce", "therapy", "the-war", "søren", "母", "may", "claras-father", "child");
const year = fc.integer({ min: 1500, max: 2100 }).map(String);
const two = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((n) => String(n).padStart(2, "0"));
const monthName = word("January", "february", "Mar", "May", "Sept", "December");
const decade = fc.integer({ min: 150, max: 209 }).map((n) => `${n}0s`);

const date = fc.oneof(
  year,
  fc.tuple(year, two(1, 12)).map((parts) => parts.join("-")),
  fc.tuple(year, two(1, 12), two(1, 28)).map((parts) => parts.join("-")),
  row(word("", "1", "28"), monthName, year),
  row(word("spring", "summer", "autumn", "fall", "winter"), year),
  row(word("", "the"), word("", "early", "mid", "late"), decade),
);

const years = fc.integer({ min: 0, max: 110 }).map(String);
const band = row(word("", "early", "mid", "late"), word("teens", "20s", "90s"));
export const age = fc.oneof(
  row(word("", "about", "under", "over"), years),
  row(years, word("or"), years),
  row(word("between"), years, word("and"), years),
  row(word("in"), word("her", "his", "their"), fc.oneof(band, word("mid-teens", "late-30s"))),
  band,
  word("a baby", "a child", "a young child", "of school age", "of college age", "an adult"),
);

export const moment = fc.oneof(
  date,
  id,
  row(word("the"), id),
  row(word("start of", "the start of", "end of", "birth of", "the death of", "death of"), id),
  row(word("", "when"), id, word("was"), age),
  word("now"),
);

const count = word("3", "12", "a", "a couple of", "a few", "several", "some", "many");
const unit = word("day", "days", "week", "weeks", "month", "months", "year", "years");
const length = row(
  word("", "about", "at least", "at most"),
  fc.oneof(count, word("1 to 2", "a few to several")),
  unit,
);
export const duration = fc.oneof(length, word("all life", "unknown", "not told"));

const offset = fc.oneof(
  row(word("", "within"), row(count, unit)),
  length,
  word("soon", "shortly", "the day", "the week", "the month", "the year"),
);
const blank = word("yes", "no", "unknown", "not told");

const one = fc.oneof(
  moment,
  row(word("about", "before", "after", "by", "during"), moment),
  row(word("between"), moment, word("and"), moment),
  row(offset, word("before", "after"), moment),
  row(word("age"), age),
  row(fc.oneof(word(""), length), word("later")),
  blank,
);

export const time = fc
  .array(one, { minLength: 1, maxLength: 3 })
  .map((either) => either.join(" or "));
