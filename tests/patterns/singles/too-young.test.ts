import { expect, test } from "vitest";
import { edited, found, reportOf } from "./look.ts";

/** Two young mothers, and the children of the younger. */
const mothers = `
written: 2026-05-05
index: tanya
people:
  tanya: { gender: female, born: 2004-08 }
  poppy: { gender: female, born: 2021-02 }
  michelle: { gender: female, born: 1986 }
  tyler: { gender: male, born: 2009 }
  craig: { gender: male, born: 1989 }
  sharon: { gender: female, born: 1968 }
  jo: { gender: female }
children:
  - { child: poppy, of: tanya }
  - { eldest-first: [tanya, tyler], of: michelle }
  - { eldest-first: [michelle, craig, jo], of: sharon }
`;

const asked = (text: string): readonly string[] => reportOf(text).questions.map(({ ask }) => ask);
const missing = (text: string): string =>
  reportOf(text)
    .unable.map((one) => one.missing)
    .join("\n");

test("a small child is not asked for children", () => {
  expect(asked(mothers).join("\n")).not.toContain("poppy");
  expect(missing(mothers)).not.toContain("poppy");
});

test("who is dead since childhood is not asked for children", () => {
  const text = edited(mothers, [
    "tyler: { gender: male, born: 2009",
    "tyler: { gender: male, born: 2009, died: 2012",
  ]);
  expect(asked(text).join("\n")).not.toContain("tyler");
});

test("an age that is told is not asked for again", () => {
  expect(asked(mothers)).toContain("Are there children of tyler?");
  expect(asked(mothers)).toContain("Are there children of craig?");
  expect(asked(mothers)).toContain("How old is jo, and are there children?");
  expect(missing(mothers)).toContain("whether there are children of craig: it cannot be told");
});

/** Trouble at leaving home in two generations; the youngest generation is at school. */
const leavings = `
written: 2026-03-10
index: maeve
people:
  frank: { gender: male, born: 1955 }
  pa: { gender: male, born: 1930 }
  maeve: { gender: female, born: 1984 }
  aoife: { gender: female, born: 2012 }
  jamie: { gender: male, born: 2006 }
children:
  - { child: [aoife, jamie], of: maeve }
  - { child: maeve, of: frank }
  - { child: frank, of: pa }
ties:
  - { between: [frank, pa], tie: cutoff, from: 1977 }
  - { between: [maeve, frank], tie: cutoff, from: 2004 }
`;

test("who has not come to the age of leaving home is not counted", () => {
  const [launch] = found(leavings, "P13");
  expect(launch?.counts).toContain("jamie");
  expect(launch?.counts).not.toContain("aoife");
});

test("who has not come to the age of leaving home is not asked how it was", () => {
  const text = edited(leavings, ["  - { between: [frank, pa], tie: cutoff, from: 1977 }\n", ""]);
  expect(missing(text)).toContain("jamie");
  expect(missing(text)).not.toContain("aoife");
});
