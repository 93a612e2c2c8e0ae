import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf } from "../../../src/family/time/calendar.ts";
import { origin } from "../../../src/family/time/timeline.ts";
import { edtfOf } from "../../../src/input/edtf/edtf-of.ts";
import { fromEdtf, knownInEdtf, read, toEdtf } from "../../../src/index.ts";
import { readEdtf } from "../../../src/input/edtf/read-edtf.ts";
import { whyNotRead } from "../../../src/input/edtf/why-not-read.ts";
import { writeEdtf } from "../../../src/input/edtf/write-edtf.ts";
import { widthsOf } from "../../../src/input/time/settings.ts";
import { told } from "../time/told.ts";

const bounds = (words: string | null) => told(words ?? "no words", origin);

describe("read", () => {
  // prettier-ignore
  test.each([
    // Level 0
    ["1985", "1985"], ["1985-04", "April 1985"], ["1985-04-12", "12 April 1985"],
    ["1985-04-12T23:20:30Z", "12 April 1985"], ["1964/2008", "between 1964 and 2008"],
    ["2004-06/2006-08", "between June 2004 and August 2006"],
    ["2004-02-01/2005", "between February 2004 and December 2005"], ["2004-02-02/2005", "between 2 February 2004 and 31 December 2005"],
    // Level 1
    ["1984?", "about 1984"], ["2004-06~", "about June 2004"], ["2004-06-11%", "about 11 June 2004"],
    ["201X", "2010s"], ["20XX", "2000s"], ["200X", "between 2000 and 2009"], ["201X~", "about 2010s"],
    ["2004-XX", "2004"], ["1985-04-XX", "April 1985"], ["1985-XX-XX", "1985"],
    ["2001-21", "spring 2001"], ["2001-24~", "about winter 2001"],
    ["1985-04-12/..", "after 11 April 1985"], ["1985-04/..", "after March 1985"], ["1985/..", "after 1984"],
    ["../1985", "by 1985"], ["/1985-04", "by April 1985"], ["1985/", "after 1984"],
    ["1984~/2004-06", "between January 1982 and June 2004"], ["2001-21/2003", "between March 2001 and December 2003"],
    // Level 2
    ["1950S2", "1900s"], ["1950S3", "1950s"], ["2001-33", "between January 2001 and March 2001"],
    ["2001-29", "between September 2001 and November 2001"], ["2001-41", "between July 2001 and December 2001"],
    ["[1667,1668,1670..1672]", "1667 or 1668 or between 1670 and 1672"], ["[..1984]", "by 1984"],
    ["[1984..]", "after 1983"], ["2004-06~-11", "about 11 June 2004"], ["?2004-06-~11", "about 11 June 2004"],
    ["156X-12-25", "between 25 December 1560 and 25 December 1569"], ["1XXX", "between 1000 and 1999"],
    ["2004-1X", "between October 2004 and December 2004"], ["200X~", "between 1998 and 2011"],
    ["", "unknown"], [" 1985 ", "1985"],
  ])("%s is %s", (edtf, words) => {
    expect(readEdtf(edtf)).toBe(words);
    expect(bounds(words).least).toBeLessThanOrEqual(bounds(words).most);
  });

  test.each([
    "1985-13",
    "1985-02-30",
    "1985-00",
    "85",
    "Y170000002",
    "-1985",
    "0985",
    "{1960,1961-12}",
    "2005/2004",
    "../..",
    "1985/1986/1987",
    "about 1985",
    "[1667,1668",
    "[]",
    "XXXX",
    "2001-42",
    "1985-04-12x",
  ])("%s is nothing that a family tells, or no EDTF", (edtf) => {
    expect(readEdtf(edtf)).toBeNull();
  });

  // prettier-ignore
  test.each([
    ["{1960,1961-12}", "is several times at once: write a line for each"],
    ["Y170000002", "is a year that no family tells of: they are from 1000 to 2999"],
    ["-1985", "is a year that no family tells of: they are from 1000 to 2999"],
    ["0985-04", "is a year that no family tells of: they are from 1000 to 2999"],
    ["1985/3000", "is a year that no family tells of: they are from 1000 to 2999"],
    ["XXXX-12-XX", "has no year"],
    ["2005/2004", "ends before it begins"],
    ["2005-05~/2004", "ends before it begins"],
    ["../..", "is open on both sides, and so says nothing"],
    ["/", "is open on both sides, and so says nothing"],
    ["1985-02-30", "is no day, month or season of the calendar"],
    ["1985-13?", "is no day, month or season of the calendar"],
    ["2001-42", "is no day, month or season of the calendar"],
    ["spring 1985", "is not EDTF"],
    ["1985/1986/1987", "is not EDTF"],
    ["[1667,1668", "is not EDTF"],
  ])("%s %s", async (edtf, why) => {
    expect(await fromEdtf(edtf)).toEqual({ refused: `"${edtf}" ${why}` });
  });

  test("never throws, and gives only words that can be read", () => {
    const piece = fc.constantFrom(
      "1985",
      "197X",
      "-04",
      "-XX",
      "-33",
      "/",
      "..",
      "~",
      "?",
      "[",
      "]",
      ",",
      "T1",
      "S2",
      "9",
      "X",
    );
    const anything = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 5 }).map((all) => all.join("")),
    );
    let read = 0;
    fc.assert(
      fc.property(anything, (edtf) => {
        const words = readEdtf(edtf);
        expect(whyNotRead(edtf)).toMatch(/^(is|has|ends) /);
        if (words === null || words === "unknown") return;
        read += 1;
        expect(bounds(words).least).toBeLessThanOrEqual(bounds(words).most);
      }),
      { numRuns: 5000 },
    );
    expect(read).toBeGreaterThan(20);
  });
});

describe("write", () => {
  // prettier-ignore
  test.each([
    ["1985", "1985"], ["April 1985", "1985-04"], ["12 April 1985", "1985-04-12"], ["about 1985", "1985~"],
    ["about April 1985", "1985-04~"], ["1970s", "197X"], ["1800s", "18XX"], ["early 1970s", "1970/1973"],
    ["before 1978", "../1977"], ["after 1978", "1979/.."], ["by 1980", "../1980"], ["after April 1985", "1985-05/.."],
    ["between 1978 and 1980", "1978/1980"], ["1978 or 1982", "[1978,1982]"], ["1978 or spring 1982", "[1978,1982-03..1982-05]"],
    ["about 1978 or about 1982", "1976/1984"], ["spring 1978", "1978-03/1978-05"], ["2 weeks after 1978-03-04", "1978-03-16/1978-03-20"],
  ])("%s is %s", (words, edtf) => {
    expect(writeEdtf(words)).toBe(edtf);
  });

  test.each([
    "when anna was 5",
    "after divorce",
    "between 1970 and divorce",
    "now",
    "later",
    "unknown",
    "yes",
    "age 5",
    "1978 or divorce",
    "no time at all",
  ])("%s is not of the calendar alone", (words) => {
    expect(writeEdtf(words)).toBeNull();
  });

  // prettier-ignore
  test.each([
    ["when anna was 5", '"when anna was 5" is told by something else than the calendar'],
    ["now", '"now" is told by something else than the calendar'],
    ["not told", '"not told" is no time of the calendar'],
    ["around 1978", '"around 1978" cannot be read as a time'],
  ])("%s is refused in words", async (words, refused) => {
    expect(await toEdtf(words)).toEqual({ refused });
  });

  test("a file's own widths are those that are written", () => {
    expect(writeEdtf("spring 1978", widthsOf({ spring: "9 to 11" }))).toBe("1978-09/1978-11");
  });
});

test("all that is known of a moment is written, whatever it was told by", async () => {
  const { family } = await read(
    `genogram: 1
people:
  anna: { born: about 1950, died: yes }
  berta: { born: when anna was 20 }
  carl: {}
unions:
  - { between: [anna, carl], union: married, when: after birth of berta }
children:
  - { child: berta, of: anna }`,
    "family.genogram.yaml",
  );
  const { bonds } = family!;
  expect(await knownInEdtf(family!, "birth:berta")).toBe("1968/1973");
  expect(await knownInEdtf(family!, bonds[0]!.time.start)).toBe("1968-01-02/..");
  expect(await knownInEdtf(family!, "birth:carl")).toBeNull();
  expect(await toEdtf("about 1950")).toEqual({ edtf: "1950~" });
  expect(await fromEdtf("1950~")).toEqual({ words: "about 1950" });
});

const day = fc
  .record({
    year: fc.integer({ min: 1050, max: 2900 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map(dayOf);
const edge = fc.oneof(
  day,
  day.map((at) => dayOf({ year: Math.floor(1970 + at / 365.25), month: 1, day: 1 })),
);
const open = (infinite: number) =>
  fc.oneof({ weight: 4, arbitrary: edge }, { weight: 1, arbitrary: fc.constant(infinite) });

describe("there and back", () => {
  test("any days, open or not, stay the same", () => {
    fc.assert(
      fc.property(open(-Infinity), open(Infinity), (a, b) => {
        fc.pre(a !== -Infinity || b !== Infinity);
        const days =
          Number.isFinite(a) && Number.isFinite(b)
            ? { least: Math.min(a, b), most: Math.max(a, b) }
            : { least: a, most: b };
        const edtf = edtfOf({ first: days.least, last: days.most });
        expect(bounds(readEdtf(edtf ?? ""))).toEqual(days);
      }),
      { numRuns: 1000 },
    );
  });

  const year = fc.integer({ min: 1050, max: 2900 }).map(String);
  const month = fc.constantFrom("January", "Mar", "December");
  const date = fc.oneof(
    year,
    fc.tuple(month, year).map((parts) => parts.join(" ")),
    fc.tuple(fc.constantFrom("1", "28"), month, year).map((parts) => parts.join(" ")),
    fc
      .tuple(fc.constantFrom("spring", "summer", "fall", "winter"), year)
      .map((parts) => parts.join(" ")),
    fc
      .tuple(fc.constantFrom("", "early ", "mid ", "late "), fc.integer({ min: 105, max: 285 }))
      .map(([part, ten]) => `${part}${ten}0s`),
  );
  const words = fc.oneof(
    date,
    fc
      .tuple(fc.constantFrom("about", "before", "after", "by", "during"), date)
      .map((parts) => parts.join(" ")),
    fc.tuple(date, date).map(([a, b]) => `${a} or ${b}`),
    fc
      .tuple(
        fc.constantFrom("a few weeks", "10 years", "at least a year"),
        fc.constantFrom("before", "after"),
        date,
      )
      .map((parts) => parts.join(" ")),
  );

  test("any time of the calendar keeps its interval", () => {
    fc.assert(
      fc.property(words, (time) => {
        const edtf = writeEdtf(time);
        expect(edtf).not.toBeNull();
        expect(bounds(readEdtf(edtf ?? ""))).toEqual(bounds(time));
      }),
      { numRuns: 2000 },
    );
  });

  test("what was read and written once is written the same again", () => {
    fc.assert(
      fc.property(words, (time) => {
        const edtf = writeEdtf(time) ?? "";
        expect(writeEdtf(readEdtf(edtf) ?? "")).toBe(edtf);
      }),
      { numRuns: 1000 },
    );
  });
});
