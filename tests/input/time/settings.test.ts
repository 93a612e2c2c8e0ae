import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFamily } from "../../../src/input/read.ts";
import { origin } from "../../../src/family/time/timeline.ts";
import { constrain, constrainDuration } from "../../../src/input/time/constrain.ts";
import { loosely } from "../../../src/input/time/loosely.ts";
import { parseDuration, parseTime } from "../../../src/input/time/parse.ts";
import { widthsOf } from "../../../src/input/time/settings.ts";
import { widths } from "../../../src/input/time/widths.ts";
import { familyOf } from "../../family.ts";
import { duration, time } from "./phrases.ts";
import { day, scope } from "./told.ts";

/** The days between which somebody was born, of a file with these settings. */
function bornIn(settings: string, born: string): readonly [number, number] {
  const family = familyOf(
    `settings: { time: { ${settings} } }\npeople: { ann: { born: ${born} } }`,
  );
  const { least, most } = family.timeline.between(origin, "birth:ann");
  return [least, most];
}

describe("what a file sets", () => {
  test.each([
    ["about-year: 3", "about 1978", "1975-01-01", "1981-12-31"],
    ["about-year: 0.5", "about 1978", "1977-07-01", "1979-06-30"],
    ["mid: 4 to 5", "mid 1970s", "1974-01-01", "1975-12-31"],
    ["spring: 9 to 11", "spring 1978", "1978-09-01", "1978-11-30"],
    ["summer: 12 to 14", "summer 1978", "1978-12-01", "1979-02-28"],
    ["about-month: 1", "about March 1978", "1978-02-01", "1978-04-30"],
    ["mid: 4 to 5", "about 1978", "1976-01-01", "1980-12-31"],
  ])("%s: born %s", (settings, born, first, last) => {
    expect(bornIn(settings, born)).toEqual([day(first), day(last)]);
  });

  test("holds for ages and lengths too", () => {
    const family =
      familyOf(`settings: { time: { mid-teens: 13 to 17, a-few-weeks: 3 to 5, many: 7 or more } }
people: { ann: {}, bob: { born: when ann was in her mid-teens } }
events:
  - { id: one, who: ann, event: left-home, when: a few weeks after birth of bob }
  - { id: two, who: ann, event: told, when: many years after one }`);
    expect(family.timeline.between("birth:ann", "birth:bob")).toEqual({ least: 4748, most: 6574 });
    expect(family.timeline.between("birth:bob", "start:events/0")).toEqual({ least: 21, most: 35 });
    expect(family.timeline.between("start:events/0", "start:events/1").least).toBe(2556);
  });

  test("cannot be a word that is not there", () => {
    const { diagnostics } = readFamily(
      "genogram: 1\nsettings: { time: { about-years: 3 } }\n",
      "a.genogram.yaml",
    );
    expect(diagnostics.map(({ hint }) => hint)).toEqual(['did you mean "about-year:"?']);
  });
});

describe("read loosely", () => {
  const loose = loosely(widths);

  test("as many moments are bound, in the same order", () => {
    const target = { kind: "moment", moment: "m" } as const;
    const given = (words: string, wide: typeof widths) => {
      const phrase = parseTime(words, wide);
      if ("mistake" in phrase) throw new Error(phrase.message);
      return constrain(phrase, target, { ...scope, widths: wide }).map(({ from, to }) => [
        from,
        to,
      ]);
    };
    fc.assert(
      fc.property(time, (words) => {
        expect(given(words, loose)).toEqual(given(words, widths));
      }),
      { numRuns: 500 },
    );
  });

  test("every length is at least as wide", () => {
    const stretch = { start: "s", end: "e", people: ["ann", "bob"] };
    const given = (words: string, wide: typeof widths) => {
      const phrase = parseDuration(words, wide);
      if ("mistake" in phrase) throw new Error(phrase.message);
      return constrainDuration(phrase, stretch);
    };
    fc.assert(
      fc.property(duration, (words) => {
        const [tight, wide] = [given(words, widths), given(words, loose)];
        expect(wide).toHaveLength(tight.length);
        tight.forEach(({ days }, i) => {
          expect(wide[i]?.days).toBeGreaterThanOrEqual(days);
        });
      }),
    );
  });

  test.each([
    ["1978", "1978"],
    ["1970s", "1970s"],
    ["about 1978", "between 1974 and 1982"],
    ["early 1970s", "between 1968 and 1975"],
    ["spring 1978", "between February 1978 and June 1978"],
  ])("%s is %s", (words, other) => {
    const given = (told: string) => {
      const phrase = parseTime(told, loose);
      if ("mistake" in phrase) throw new Error(phrase.message);
      return constrain(phrase, { kind: "moment", moment: "m" }, { ...scope, widths: loose });
    };
    expect(given(words)).toEqual(given(other));
  });

  test("own widths are widened too, and settings may be left out", () => {
    expect(loosely(widthsOf({ "about-year": "3" })).amount("about-year")).toBe(6);
    expect(widthsOf({}).range("mid-teens")).toEqual([14, 16]);
  });
});
