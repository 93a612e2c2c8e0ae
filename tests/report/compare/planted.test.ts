import fc from "fast-check";
import { expect, test } from "vitest";
import { compared, type Change } from "../../../src/report/compare/compared.ts";
import { familyOf } from "../../family.ts";
import { fileOf, history, slots } from "./slots.ts";

const nothing = {
  ...{
    findings: [],
    dismissed: [],
    questions: [],
    nothing: [],
    unable: [],
    examined: [],
    unmatched: [],
  },
};

function changesBetween(before: string, after: string): readonly Change[] {
  const [old, now] = [before, after].map((text) => ({ family: familyOf(text), report: nothing }));
  return compared(old!, now!);
}

test("exactly what is different in the end is listed, each once, whatever came between", () => {
  fc.assert(
    fc.property(history, ({ before, after }) => {
      const listed = changesBetween(fileOf(before), fileOf(after));
      const changed = slots.flatMap(({ about }, at) => {
        const [was, is] = [before[at], after[at]];
        if (was === is) return [];
        const isThing = slots[at]?.ways[0]?.["people"] === undefined;
        const kinds =
          isThing && was === 0
            ? ["added"]
            : isThing && is === 0
              ? ["gone"]
              : ["corrected", "ended", "mended"];
        return [{ about, kinds }];
      });
      expect(listed.map(({ words }) => words)).toHaveLength(changed.length);
      for (const { about, kinds } of changed) {
        const own = listed.filter(
          ({ kind, words }) => kinds.includes(kind) && words.startsWith(about),
        );
        expect([about, own.length > 0]).toEqual([about, true]);
      }
    }),
    { numRuns: Number(process.env["RUNS"] ?? 40) },
  );
});

test("a correction says what is and what was", () => {
  const words = (one: string, two: string): readonly string[] =>
    changesBetween(`people:\n  ada: ${one}`, `people:\n  ada: ${two}`).map((each) => each.words);
  expect(words("{ name: Ada, born: 1950 }", "{ name: Ada, born: 1951 }")).toEqual([
    "Ada: born 1951 (was 1950)",
  ]);
  expect(words("{ name: Ada }", "{ name: Ada, work: smith }")).toEqual(["Ada: work smith"]);
  expect(words("{ name: Ada, note: tall }", "{ name: Ada }")).toEqual([
    "Ada: no longer told: note tall",
  ]);
});

const family = `
index: ada
people:
  ada: { name: Ada, gender: female, born: when mother was 20 }
  mother: { gender: female, note: quiet }
children:
  - { child: ada, of: mother }
ties:
  - { between: [ada, mother], tie: close, from: when ada was 5 }
roles:
  - { who: ada, role: confidant, toward: mother }
`;

test("somebody who is called otherwise is one change, and nobody else's", () => {
  const renamed = family.replaceAll(/\bmother\b/gu, "granny");
  expect(changesBetween(family, renamed)).toEqual([
    { kind: "corrected", words: "The granny: called granny (was mother)", on: ["granny"] },
  ]);
});

test("who is called otherwise and told otherwise is still the same", () => {
  const after = family.replaceAll(/\bmother\b/gu, "granny").replace("quiet", "loud");
  expect(changesBetween(family, after).map(({ words }) => words)).toEqual([
    "The granny: called granny (was mother); note loud (was quiet)",
  ]);
});
