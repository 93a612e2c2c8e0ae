import { expect, test } from "vitest";
import { reportOf } from "./look.ts";

/** Ida between her father and her husband, who both drank. */
const family = (father: string, husband: string): string => `
index: ida
people:
  ida: { gender: female }
  max: { gender: male${father} }
  tom: { gender: male${husband} }
children:
  - { child: ida, of: max }
unions:
  - { between: [ida, tom], union: married }
conditions:
  - [ { who: max, condition: alcohol }, { who: tom, condition: alcohol } ]
triangles:
  - { triangle: [ida, max, tom], in-the-middle: ida }
`;

const question = (text: string, pattern: string): string =>
  reportOf(text).findings.find((one) => one.pattern === pattern)?.question ?? "";

// prettier-ignore
test.each([
  ["", "", "How do max and tom each speak of it?"],
  [", died: 1980", "", "How does tom speak of it, and what is told of max?"],
  [", born: 1850", "", "How does tom speak of it, and what is told of max?"],
  [", died: 1980", ", died: 2009", "What is told in the family of max and tom?"],
])("only who may live is asked (%s%s)", (father, husband, asked) => {
  expect(question(family(father, husband).replace("index", "written: 2020-01-01\nindex"), "P08")).toBe(asked);
});

test("of three, those who live are asked how they see it", () => {
  expect(question(family("", ""), "P20")).toContain("How does each of the three");
  expect(question(family(", died: 1980", ""), "P20")).toMatch(
    /^How do .* each see it, and what is told of max\?$/u,
  );
});

test("partners of like origin are not said to tell of it themselves", () => {
  const text = family("", "")
    .replace("people:", "people:\n  kai: { gender: male }")
    .replace("children:", "children:\n  - { child: tom, of: kai }")
    .replace("{ who: tom,", "{ who: kai,");
  const finding = reportOf(text).findings.find(({ pattern }) => pattern === "P36");
  expect(finding?.claim).toContain("what is told of where");
  expect(finding?.claim).not.toContain("tell alike");
});

// prettier-ignore
test.each([
  ["", "What would happen if", "Who matters to ann?"],
  [", died: 1980", "How was it settled between", "Who mattered to ann?"],
])("what goes on is not asked of who has died (%s)", (ann, functioning, ties) => {
  const text = `
written: 2020-01-01
index: ida
people:
  ida: { gender: female }
  ann: { gender: female${ann} }
  max: { gender: male }
  ben: { gender: male }
  kai: { gender: male }
  leo: { gender: male }
children:
  - { child: ida, of: [max, ann] }
unions:
  - { between: [max, ann], union: married }
ties:
  - { between: [max, ben], tie: close }
  - { between: [max, kai], tie: close }
  - { between: [max, leo], tie: close }
  - { between: [max, ida], tie: close }
roles:
  - { who: max, role: overfunctioner, toward: ann }
  - { who: ann, role: underfunctioner, toward: max }
`;
  const asked = reportOf(text).findings.map((one) => one.question).join(" ");
  expect(asked).toContain(functioning);
  expect(asked).toContain(ties);
});

// prettier-ignore
test.each([["", "keeps"], [", died: 1990", "kept"]])("a change of somebody%s: what %s it going", (ida, word) => {
  const text = `
written: 2020-01-01
index: max
people:
  ida: { gender: female${ida} }
  max: { gender: male }
children:
  - { child: ida, of: max }
roles:
  - { who: ida, role: confidant, toward: max, from: 1970, until: 1975 }
`;
  const found = reportOf(text).findings.find(({ pattern }) => pattern === "P38");
  expect(found?.question).toContain(`what ${word} it going`);
});
