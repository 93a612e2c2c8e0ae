import { expect, test } from "vitest";
import { findPatterns } from "../../src/patterns/find.ts";
import { marksOf } from "../../src/report/marks.ts";
import { familyOf } from "../family.ts";

const report = findPatterns(
  familyOf(`
index: ida
people:
  ida: { gender: female }
  eva: { gender: female }
  ola: { gender: female }
children:
  - { child: ida, of: eva }
  - { child: eva, of: ola }
roles:
  - { who: eva, role: confidant, toward: ola }
  - { who: ida, role: confidant, toward: eva }
conditions:
  - [ { who: ola, condition: alcohol }, { who: eva, condition: alcohol } ]
`),
);

test("the finding with the halo writes its words at its people", () => {
  const { halo, words } = marksOf(report, ["P03:ida-eva"]);
  expect(halo?.filled).toEqual(["ola", "eva", "ida"]);
  expect(words).toEqual([{ on: "eva", text: "the seat changes" }]);
});

test("no words without a halo, nor of a finding that has none", () => {
  expect(marksOf(report, "none").words).toEqual([]);
  const { halo, words } = marksOf(report, ["P08:eva-ola.alcohol"]);
  expect(halo?.filled).toEqual(["ola", "eva"]);
  expect(words).toEqual([]);
});
