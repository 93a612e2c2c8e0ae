import { expect, test } from "vitest";
import { edited, found } from "./look.ts";

const family = `
written: 2026-05-05
index: maeve
says: maeve
people:
  maeve: { gender: female }
  donal: { gender: male }
  frank: { gender: male, died: 2009 }
  rose: { gender: female }
  pa: { gender: male, died: 1979 }
children:
  - { child: [donal, maeve], of: frank }
  - { child: [frank, rose], of: pa }
ties:
  - { between: [frank, pa], tie: cutoff, by: frank, from: 1977 }
  - between: [maeve, frank]
    phases: [{ tie: cutoff, by: maeve, from: 2004 }, { tie: repaired, from: 2008 }]
conditions:
  - { who: pa, condition: alcohol }
  - { who: frank, condition: alcohol }
  - { who: rose, condition: alcohol, status: suspected }
asked:
  - { asked: alcohol, about: [donal, maeve], answer: none }
`;

test("who is only suspected is not named among those who are counted", () => {
  const [again] = found(family, "P08");
  expect(again?.claim).toContain("in 2 of 4 people of this line where it is known: pa and frank.");
  expect(again?.claim).toContain("Not told for sure: rose.");
});

test("one answer about several is told of all of them", () => {
  const facts = found(family, "P08")[0]?.evidence.map(({ fact }) => fact);
  expect(facts).toContain("Donal and maeve: asked about alcohol, none");
});

test("an age that leaves it open is not named among those who are counted", () => {
  const [young] = found(
    `
index: ida
people:
  ida: { born: 1990 }
  eva: { born: 1972 }
  ola: { born: 1954 }
  gro: { born: about 1935 }
children:
  - { child: ida, of: eva }
  - { child: eva, of: ola }
  - { child: ola, of: gro }
`,
    "P10",
  );
  expect(young?.claim).toMatch(
    /in 2 of 2 parents .*: ola was 17 or 18 .*; eva was 17 or 18 when ida was born\. It may be so of gro too: gro was between/u,
  );
});

test("what one who has died cannot go on is not said to be open", () => {
  const text = edited(
    family,
    [
      "  - { child: [frank, rose], of: pa }",
      "  - { child: [frank, rose], of: pa }\n  - { child: pa, of: old }",
    ],
    ["people:", "people:\n  old:"],
    ["ties:", "ties:\n  - { between: [frank, rose], tie: cutoff }"],
  );
  const life = found(text, "P07").find(({ about }) => about.join() === "frank");
  expect(life?.claim).toContain("by frank; not told as taken up again before pa died");
  expect(life?.claim).toContain("1 of 3 told as taken up again; none is current.");
  expect(life?.evidence.map(({ fact }) => fact)).toContain("The death of pa");
});

test("trouble at an age is not told as trouble with leaving home", () => {
  const [launch] = found(
    edited(
      family,
      ["frank: { gender: male,", "frank: { gender: male, born: 1955,"],
      ["maeve: { gender: female", "maeve: { gender: female, born: 1984"],
    ),
    "P13",
  );
  expect(launch?.claim).toBe(
    "As told, there was trouble around leaving home, or at the age of it, in more than one generation: frank and maeve.",
  );
});

test("what is told with doubt is not counted as sure, and says so", () => {
  const [again] = found(
    edited(family, [
      "{ who: pa, condition: alcohol }",
      "{ who: pa, condition: alcohol, certainty: doubtful }",
    ]),
    "P08",
  );
  expect(again?.verdict).toBe("possible");
  expect(again?.claim).toContain(
    "in 1 of 3 people of this line where it is known: frank. Not told for sure: pa and rose.",
  );
  expect(again?.evidence.map(({ fact }) => fact)).toContain("Pa: alcohol (doubtful)");
});

test("what is likely is told as it is", () => {
  const [again] = found(
    edited(family, [
      "{ who: pa, condition: alcohol }",
      "{ who: pa, condition: alcohol, certainty: likely }",
    ]),
    "P08",
  );
  expect(again?.verdict).toBe("yes");
});

test("where nobody is sure nothing is counted", () => {
  const text = `
index: ida
people:
  ida: { born: 1990 }
  eva: { born: about 1971 }
  ola: { born: about 1951 }
children:
  - { child: ida, of: eva }
  - { child: eva, of: ola }
conditions:
  - { who: eva, condition: alcohol, status: suspected }
  - { who: ola, condition: alcohol, status: suspected }
`;
  expect(found(text, "P08")[0]?.claim).toBe(
    "On the information recorded so far, alcohol is not told for sure of anybody in this line. Not told for sure: ola and eva.",
  );
  expect(found(text, "P10")[0]?.claim).toMatch(
    /^On the information recorded so far, parenthood before 20 is not told for sure of anybody in this line\. It may be so of ola and eva: /u,
  );
});
