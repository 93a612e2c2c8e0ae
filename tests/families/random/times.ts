import fc from "fast-check";
import { anchors } from "./cast.ts";
import { pairs } from "./saying.ts";
import type { Pairs } from "./value.ts";

// Times that hold together: everything is dated as if it had happened in the middle of its year.

/** The years in which something happens; a line with phases takes some more. */
export const years = fc.integer({ min: 2012, max: 2016 });

/** Words for the middle of a year from 2012 to 2026. */
export function moment(year: number): fc.Arbitrary<string> {
  const decade = Math.floor(year / 10) * 10;
  return fc.constantFrom(
    ...[
      `${year}`,
      `about ${year}`,
      `June ${year}`,
      `${year}-06`,
      `15 June ${year}`,
      `${year}-06-15`,
    ],
    ...[
      `summer ${year}`,
      `the ${decade}s`,
      `before ${year + 3}`,
      `by ${year + 1}`,
      `after ${year - 3}`,
    ],
    ...[
      `between ${year - 2} and ${year + 2}`,
      `${year} or ${year + 1}`,
      `before ${year + 9} or unknown`,
    ],
    ...[
      `after ${anchors.move}`,
      `after end of ${anchors.period}`,
      `after start of the ${anchors.period}`,
    ],
    ...[
      `many years after ${anchors.war}`,
      `at least a year after ${anchors.move}`,
      "after birth of hana",
    ],
    ...["when ada was over 60", "when eva was an adult", "unknown", "not told", "yes"],
  );
}

/** Words for how long something went on that took two years. */
const lasting = fc.constantFrom(
  "about 2 years",
  "2 years",
  "a couple of years",
  "at most 9 years",
  "at least a year",
);

/** One moment of a year. */
export function at(year: number): fc.Arbitrary<Pairs> {
  return pairs({ when: moment(year) });
}

/** What goes on from the middle of a year to the middle of the one after the next. */
export function stretch(year: number): fc.Arbitrary<Pairs> {
  const [from, until] = [moment(year), moment(year + 2)];
  return fc.oneof(
    pairs({ from, until }),
    fc.record({ from, lasting }),
    fc.record({ until, lasting }),
  );
}

/** The same of what is no phase: it may be said of its midst only, or go on all life. */
export function during(year: number): fc.Arbitrary<Pairs> {
  return fc.oneof(
    { weight: 2, arbitrary: stretch(year) },
    pairs({ when: moment(year + 1) }),
    fc.record({ from: moment(year), until: fc.constant("now") }),
    fc.constant({ lasting: "all life" }),
    fc.constant({ when: `during ${anchors.period}` }),
  );
}

/** When a phase begins that follows another after some years. */
export function next(year: number): fc.Arbitrary<Pairs> {
  return fc.oneof(
    pairs({ when: moment(year + 1) }),
    stretch(year),
    fc.constantFrom(
      { from: "later" },
      { from: "a few weeks later" },
      { from: "about a year later" },
    ),
  );
}
