import { expect, test } from "vitest";
import { edited, found } from "./look.ts";

const family = `
index: tanya
people:
  tanya: { gender: female }
  poppy: { gender: female }
  michelle: { gender: female }
  tyler: { gender: male }
  ray: { gender: male }
  sharon: { gender: female }
  wilf: { gender: male }
children:
  - { child: poppy, of: tanya }
  - { eldest-first: [tanya, tyler], of: michelle }
  - { child: michelle, of: [sharon, ray] }
  - { child: sharon, of: wilf }
conditions:
  - { who: michelle, condition: postnatal-depression }
  - { who: tanya, condition: postnatal-depression }
`;

test("only who has a child may have had a depression after a birth", () => {
  const [again] = found(family, "P08");
  expect(again?.counts).toBe("Michelle and tanya: 2 of 2 known; ray and sharon unknown.");
});

/** Three men who drink, and two women who are told not to. */
const drinkers = edited(
  family,
  ["  - { who: michelle, condition: postnatal-depression }\n", ""],
  [
    "{ who: tanya, condition: postnatal-depression }",
    "[ { who: wilf, condition: alcohol }, { who: ray, condition: alcohol }, { who: tyler, condition: alcohol }, { who: tanya, condition: alcohol, status: absent }, { who: michelle, condition: alcohol, status: absent } ]",
  ],
);

test("what is suspected of a woman is not told of men only", () => {
  expect(found(drinkers, "P16").map(({ trait }) => trait)).toContain("alcohol.gender");
  const suspected = edited(drinkers, [
    "conditions:",
    "conditions:\n  - { who: sharon, condition: alcohol, status: suspected }",
  ]);
  expect(found(suspected, "P16").map(({ trait }) => trait)).not.toContain("alcohol.gender");
});

const adopted = `
index: noor
people:
  noor: { gender: female }
  samira: { gender: female }
  ellen: { gender: female }
  gunilla: { gender: female }
  birgit: { gender: female }
  britt: { gender: female }
children:
  - { child: noor, of: samira }
  - { child: noor, adopted-by: ellen }
  - { child: ellen, of: gunilla }
  - { child: gunilla, of: britt, adopted-by: birgit }
unions:
  - { between: [samira, ellen], union: married }
`;

test("adopted by the partner of a parent, nobody grew up with others", () => {
  expect(found(adopted, "P09")).toEqual([]);
});

test("adopted by somebody else, a child did", () => {
  const text = edited(adopted, [
    "  - { between: [samira, ellen], union: married }",
    "  - { between: [ellen, birgit], union: couple }",
  ]);
  expect(found(text, "P09").map(({ trait }) => trait)).toEqual(["adoption"]);
});
