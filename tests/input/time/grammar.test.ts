import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { constrain } from "../../../src/input/time/constrain.ts";
import { namesIn } from "../../../src/input/time/names.ts";
import { parseDuration, parseTime } from "../../../src/input/time/parse.ts";
import { parseToldAge } from "../../../src/input/time/told-age.ts";
import { isId, reserved } from "../../../src/input/time/words.ts";
import { age, duration, moment, time } from "./phrases.ts";
import { scope } from "./told.ts";

const runs = { numRuns: 500 };

/** What was read, without where it stands in the words. */
function meaning(read: object): string {
  if ("mistake" in read) throw new Error(JSON.stringify(read));
  return JSON.stringify(read, (key, value: unknown) =>
    key === "name" ? (value as { id: string }).id : value === Infinity ? "∞" : value,
  );
}

describe("every phrase of the grammar", () => {
  test("is read as a time", () => {
    fc.assert(
      fc.property(time, (words) => {
        expect(parseTime(words)).not.toHaveProperty("mistake");
      }),
      runs,
    );
  });

  test("is read the same with other spaces and sizes of letters", () => {
    fc.assert(
      fc.property(time, fc.constantFrom(" ", "  ", "\n\t", " "), (words, space) => {
        const other = `${space}${words.toUpperCase().replaceAll(" ", space)}${space}`;
        expect(meaning(parseTime(other))).toBe(meaning(parseTime(words)));
      }),
      runs,
    );
  });

  test("is read as a length of time", () => {
    fc.assert(
      fc.property(duration, (words) => {
        expect(parseDuration(words)).not.toHaveProperty("mistake");
      }),
      runs,
    );
  });

  test("is read as the age under a person", () => {
    const told = fc
      .tuple(age, fc.option(moment))
      .map(([years, at]) => (at === null ? years : `${years} at ${at}`));
    fc.assert(
      fc.property(told, (words) => {
        expect(parseToldAge(words)).not.toHaveProperty("mistake");
      }),
      runs,
    );
  });

  test("gives whole days, and bounds that leave room", () => {
    fc.assert(
      fc.property(time, (words) => {
        const phrase = parseTime(words);
        if ("mistake" in phrase) throw new Error(phrase.message);
        for (const target of [
          { kind: "moment", moment: "m" },
          { kind: "during", start: "m", end: "n" },
        ] as const)
          for (const { days } of constrain(phrase, target, scope))
            expect(Number.isInteger(days)).toBe(true);
      }),
      runs,
    );
  });

  test("tells where in its words each id stands", () => {
    fc.assert(
      fc.property(time, (words) => {
        const phrase = parseTime(words);
        if ("mistake" in phrase) throw new Error(phrase.message);
        for (const { id, start, end } of namesIn(phrase))
          expect(words.slice(start, end).toLowerCase()).toBe(id);
      }),
      runs,
    );
  });
});

describe("no words at all make it throw", () => {
  const pieces = fc.array(
    fc.oneof(fc.constantFrom(...reserved, "1978", "1978-", "divorce", "-", "?"), fc.string()),
  );
  test.each([
    ["anything", fc.string({ unit: "binary", maxLength: 300 })],
    ["words of the grammar in any order", pieces.map((words) => words.join(" "))],
  ])("%s", (_, anything) => {
    fc.assert(
      fc.property(anything, (words) => {
        for (const read of [parseTime(words), parseDuration(words), parseToldAge(words)]) {
          if (!("mistake" in read)) continue;
          expect(read.start).toBeGreaterThanOrEqual(0);
          expect(read.end).toBeGreaterThanOrEqual(read.start);
          expect(read.end).toBeLessThanOrEqual(words.length);
        }
      }),
      runs,
    );
  });

  test("very long ones are answered at once", () => {
    for (const words of ["1978 or ".repeat(50_000), "a".repeat(1_000_000), " ".repeat(1_000_000)])
      expect(parseTime(words)).toHaveProperty("mistake", true);
  });
});

describe("ids", () => {
  test.each(["anna", "søren", "claras-father", "母", "o2", "may", "child", "spring"])(
    "%s may be one",
    (word) => {
      expect(isId(word)).toBe(true);
    },
  );
  test.each(["now", "the", "before", "Anna", "2nd", "a-", "-a", "a--b", "a_b", "a b", ""])(
    "%s may not",
    (word) => {
      expect(isId(word)).toBe(false);
    },
  );

  test("a month or a season is a date only beside a year", () => {
    expect(meaning(parseTime("birth of may"))).toBe(
      '{"kind":"at","moment":{"kind":"life","edge":"birth","name":"may"}}',
    );
    expect(meaning(parseTime("after may"))).toBe(
      '{"kind":"after","moment":{"kind":"line","name":"may"}}',
    );
    expect(meaning(parseTime("after may 1978"))).toContain('"kind":"date"');
  });
});

test("a number after `or` belongs to what follows it", () => {
  const kinds = (words: string) => {
    const phrase = parseTime(words);
    return "kind" in phrase && phrase.kind === "or" ? phrase.either.map(({ kind }) => kind) : [];
  };
  expect(kinds("anna was 5 or 7 weeks after divorce")).toEqual(["at", "offset"]);
  expect(kinds("anna was 5 or 7 to 8 weeks after divorce")).toEqual(["at", "offset"]);
  expect(kinds("anna was 5 or 7 January 1978")).toEqual(["at", "at"]);
  expect(kinds("anna was 5 or 7 or 1978")).toEqual(["at", "at"]);
});

describe("ids in the words", () => {
  // prettier-ignore
  test.each([
    ["after divorce", [["divorce", "line", true]]],
    ["after start of divorce", [["divorce", "line", false]]],
    ["before divorce or about war", [["divorce", "line", false], ["war", "line", false]]],
    ["a year after the war", [["war", "line", true]]],
    ["a year before the war", [["war", "line", false]]],
    ["between leaving and death of anna", [["leaving", "line", false], ["anna", "person", false]]],
    ["when anna was 5", [["anna", "person", false]]],
    ["after birth of anna", [["anna", "person", false]]],
    ["age 5", []], ["later", []], ["unknown", []], ["now", []], ["1978", []],
  ])("%s", (words, expected) => {
    const phrase = parseTime(words);
    if ("mistake" in phrase) throw new Error(phrase.message);
    expect(namesIn(phrase).map((name) => [name.id, name.role, name.endMeant])).toEqual(expected);
  });

  test("of an age under a person", () => {
    const phrase = parseToldAge("late teens at session");
    if ("mistake" in phrase) throw new Error(phrase.message);
    expect(namesIn(phrase)).toEqual([
      { id: "session", start: 14, end: 21, role: "line", endMeant: false },
    ]);
  });
});
