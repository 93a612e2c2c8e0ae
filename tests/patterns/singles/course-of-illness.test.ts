import { expect, test } from "vitest";
import { edited, found } from "./look.ts";

const family = `
written: 2026-03-10
index: donal
people:
  donal: { gender: male, born: 1981 }
  frank: { gender: male, born: 1955, died: 2009 }
  pa: { gender: male, died: 1979 }
children:
  - { child: donal, of: frank }
  - { child: frank, of: pa }
conditions:
  - { who: pa, condition: alcohol }
  - { who: frank, condition: alcohol }
  - { who: donal, condition: alcohol, phases: [{ from: 2000 }, { status: recovery, from: 2018 }, { status: present, from: summer 2025 }, { status: recovery, from: January 2026 }] }
events:
  - { who: donal, event: began-counselling, when: autumn 2025 }
`;

const course = (text: string): string =>
  found(text, "P38")
    .map(({ claim }) => claim)
    .join("\n");

test("a recovery does not help itself along", () => {
  expect(course(family)).toContain(
    "Around that time: on the side of donal, began counselling. Earlier: on the side of donal, recovery (alcohol).",
  );
});

test("in recovery is no more than that", () => {
  expect(course(family)).toContain("and donal is told to be in recovery.");
});

const ended = edited(family, [
  "phases: [{ from: 2000 }, { status: recovery, from: 2018 }, { status: present, from: summer 2025 }, { status: recovery, from: January 2026 }]",
  "from: 2018, until: January 2026",
]);

test("an illness that is told to have ended took a different course", () => {
  expect(course(ended)).toContain(
    "and it is told to have ended with donal. Around that time: on the side of donal, began counselling.",
  );
});

// prettier-ignore
test.each([
  ["that goes on", "until: January 2026", "until: now"],
  ["that ended with the life", "donal: { gender: male, born: 1981", "donal: { gender: male, born: 1981, died: January 2026"],
  ["that came again", "conditions:", "conditions:\n  - { who: donal, condition: alcohol, from: February 2026 }"],
])("one %s did not", (_, from, to) => {
  expect(course(edited(ended, [from, to]))).toBe("");
});

test("what a parent did before the child was born did not help the child", () => {
  const text = `
index: maeve
people: { maeve: { born: 1984 }, frank: { born: 1955 } }
children:
  - { child: maeve, of: frank }
roles:
  - { who: maeve, role: confidant, toward: frank, from: 1990, until: 1993 }
events:
  - { who: frank, event: left-home, when: 1975 }
  - { who: frank, event: completed-treatment, when: 1987 }
`;
  expect(course(text)).toContain("Earlier: on the side of frank, completed treatment.");
  expect(course(text)).not.toContain("left home");
});

test("a recovery told on a line of its own is one, until it came again", () => {
  const lines = edited(ended, [
    "from: 2018, until: January 2026 }",
    "from: 2018 }\n  - { who: donal, condition: alcohol, status: recovery, from: January 2026 }",
  ]);
  expect(course(lines)).toContain("and donal is told to be in recovery.");
  const back = edited(lines, [
    "conditions:",
    "conditions:\n  - { who: donal, condition: alcohol, from: February 2026 }",
  ]);
  expect(course(back)).toBe("");
});
