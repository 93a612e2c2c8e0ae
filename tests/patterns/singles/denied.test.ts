import { expect, test } from "vitest";
import { edited, found, reportOf } from "./look.ts";

/** A mother and a daughter with one illness, and a bond handed down; the lines end with who says so. */
const family = `
index: noor
says: ellen
people:
  noor: { gender: female }
  samira: { gender: female }
  nadia: { gender: female }
  ellen: { gender: female }
children:
  - { child: noor, of: samira }
  - { child: samira, of: nadia }
ties:
  - { between: [samira, nadia], tie: cutoff }
  - { between: [samira, noor], tie: cutoff }
roles:
  - { who: samira, role: confidant, toward: nadia }
  - { who: noor, role: confidant, toward: samira }
conditions:
  - { who: nadia, condition: depression }
  - { who: samira, condition: depression }
`;

const denials = [
  [
    "P03",
    "roles:",
    "roles:\n  - { who: noor, role: confidant, toward: samira, answer: no, says: samira }",
  ],
  [
    "P08",
    "conditions:",
    "conditions:\n  - { who: nadia, condition: depression, answer: no, says: samira }",
  ],
  [
    "P08",
    "conditions:",
    "conditions:\n  - { who: nadia, condition: depression, status: absent, says: samira }",
  ],
  ["P07", "ties:", "ties:\n  - { between: [nadia, samira], tie: cutoff, answer: no, says: nadia }"],
] as const;

test.each(denials)("%s: what another denies is contested", (pattern, from, to) => {
  const [before] = found(family, pattern);
  expect(before?.modifiers).not.toContain("-contested");
  const text = edited(family, [from, to]);
  const [now] = found(text, pattern);
  expect(now?.modifiers).toContain("-contested");
  expect(now?.verdict).toBe("possible");
  expect(now?.evidence.map(({ fact }) => fact).join("\n")).toContain("Told differently");
  expect(
    reportOf(text)
      .questions.map(({ ask }) => ask)
      .join("\n"),
  ).toContain("told in different ways");
});

test("who says no to something else contests nothing", () => {
  const text = edited(family, [
    "conditions:",
    "conditions:\n  - { who: noor, condition: depression, answer: no, says: samira }",
  ]);
  expect(found(text, "P08")[0]?.modifiers).not.toContain("-contested");
});

test("what was not told or is not known denies nothing", () => {
  const text = edited(family, [
    "conditions:",
    "conditions:\n  - { who: nadia, condition: depression, answer: unknown, says: samira }",
  ]);
  expect(found(text, "P08")[0]?.modifiers).not.toContain("-contested");
});
