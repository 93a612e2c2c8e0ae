import { describe, expect, test } from "vitest";
import { focusOn } from "../../src/family/view/focus.ts";
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

const divided = familyOf(`
index: ida
people: { ida: , eva: , tom: , ola: , kai: , gro: }
children:
  - { child: ida, of: [eva, tom] }
  - { child: eva, of: [ola, kai] }
  - { child: kai, of: gro }
unions:
  - { between: [eva, tom], phases: [ { union: married }, { union: divorced } ] }
  - { between: [ola, kai], phases: [ { union: married }, { union: divorced } ] }
conditions:
  - [ { who: gro, condition: alcohol }, { who: kai, condition: alcohol } ]
  - { who: eva, condition: alcohol, answer: no }
`);
const all = findPatterns(divided);

describe("of a part of a family", () => {
  const part = focusOn(divided, { person: "ida", up: 2, down: 0 }).family;
  const marks = marksOf(all, "all", part);
  const said = JSON.stringify(marks.captions);

  test("what is said is what is found in the whole", () => {
    expect(part.people.has("gro")).toBe(false);
    const counts = all.findings.find(({ trait }) => trait === "divorce")?.counts ?? "";
    expect(said).toContain(counts);
    expect(marks.questions.join()).not.toContain("parents of Kai");
  });

  test("nothing is said of others than those who are drawn; that there is more is counted", () => {
    expect(said).not.toContain("gro");
    expect(marks.more).toMatch(/findings? (is|are) in the list/u);
    expect(JSON.stringify(marksOf(all, "all").captions)).toContain("gro");
  });

  test("a finding that is asked for by name is said", () => {
    const drinking = all.findings.find(({ trait }) => trait === "alcohol")?.id ?? "";
    expect(marksOf(all, [drinking], part).captions).toHaveLength(1);
  });
});
