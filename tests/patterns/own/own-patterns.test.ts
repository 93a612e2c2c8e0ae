import { describe, expect, test } from "vitest";
import type { Finding } from "../../../src/patterns/finding.ts";
import { explainedOf } from "../../../src/report/explained.ts";
import { familyOf } from "../../family.ts";
import { allSaid, reportOf } from "../singles/look.ts";

/** Three generations, two brothers and sisters in each of the younger two, and a partner. */
const family = (pattern: string, told: string): string => `
index: ida
people:
  ida: { gender: female }
  jon: { gender: male }
  eva: { gender: female }
  una: { gender: female }
  ola: { gender: female }
  tom: { gender: male }
  sam: { gender: male }
children:
  - { eldest-first: [ida, jon], of: eva }
  - { eldest-first: [eva, una], of: ola }
unions:
  - { between: [eva, tom], union: couple }
  - { between: [eva, sam], union: couple }
${told}
patterns:
  - { pattern: mine, ${pattern} }
`;

const roles = (...lines: readonly string[]): string =>
  `roles:\n${lines.map((line) => `  - { ${line} }\n`).join("")}`;

const mine = (text: string): readonly Finding[] =>
  reportOf(text).findings.filter(({ pattern }) => pattern === "mine");

describe("down the generations", () => {
  const pattern =
    "role: sibling-parent, seats: eldest toward sibling, recurs: down the generations";
  const ida = "who: ida, role: sibling-parent, toward: jon";
  const eva = "who: eva, role: sibling-parent, toward: una";

  test("is found in two of a line, by the same ladder as ours", () => {
    expect(mine(family(pattern, roles(ida, eva)))).toMatchObject([
      {
        ...{ id: "mine:ida-eva", name: "Mine", grade: 2, verdict: "yes" },
        support: { shown: 2, known: 2, unknown: 0 },
      },
    ]);
  });

  test("what is implied makes an echo; what is supposed, or general, makes nothing", () => {
    const told = (level: string) => mine(family(pattern, roles(ida, `${eva}, level: ${level}`)));
    expect(told("implied")[0]?.grade).toBe(1);
    expect(told("hypothesis")).toEqual([]);
    expect(told("general")).toEqual([]);
  });

  test("is not found where it is told of one, and says of whom it is not known", () => {
    const report = reportOf(family(pattern, roles(ida)));
    expect(report.findings.filter(({ pattern: id }) => id === "mine")).toEqual([]);
    expect(report.unable).toContainEqual({
      pattern: "mine",
      missing: "whether it was so of eva: “parents a sibling”",
      about: ["eva"],
    });
    expect(report.nothing).not.toContain("mine");
  });

  test("told not to be so is known, and counted", () => {
    const report = reportOf(family(pattern, roles(ida, `${eva}, answer: no`)));
    expect(report.nothing).toContain("mine");
  });

  test("false friend: the same role from another seat", () => {
    const youngest = "who: una, role: sibling-parent, toward: eva";
    expect(mine(family(pattern, roles(ida, youngest)))).toEqual([]);
  });

  test("explain tells the rule, and everybody who was counted", () => {
    const told = familyOf(family(pattern, roles(ida, eva)));
    const [finding] = mine(family(pattern, roles(ida, eva)));
    const explained = finding === undefined ? null : explainedOf(told, finding);
    expect(explained?.rule).toBe(
      "A pattern of your own: “parents a sibling”, by the eldest toward the brother or sister, told more than once down the generations.",
    );
    expect(explained?.members.filter(({ is }) => is === "shown")).toHaveLength(2);
  });
});

test("among siblings: two of one sibship are an echo", () => {
  const pattern = "condition: [fears, low-mood], recurs: among siblings";
  const told = (who: string): string =>
    `conditions:\n  - { who: ida, condition: fears }\n  - { who: ${who}, condition: low-mood }\n`;
  expect(mine(family(pattern, told("jon")))).toMatchObject([
    { grade: 1, id: "mine:ida-jon.siblings" },
  ]);
  expect(mine(family(pattern, told("eva")))).toEqual([]);
});

test("across partners: one person, two partners; friends are none", () => {
  const pattern = "tie: jealous, seats: partner toward partner, recurs: across partners";
  const told = (other: string): string =>
    `ties:\n  - { between: [eva, tom], tie: jealous, by: eva }\n  - { between: [eva, ${other}], tie: jealous, by: eva }\n`;
  expect(mine(family(pattern, told("sam")))).toMatchObject([
    { grade: 2, people: ["eva", "sam", "tom"] },
  ]);
  expect(mine(family(pattern, told("una")))).toEqual([]);
  const other = told("sam").replace(
    "[eva, sam], tie: jealous, by: eva",
    "[eva, sam], tie: jealous, by: sam",
  );
  expect(mine(family(pattern, other))).toEqual([]);
});

test("anywhere: two branches that nothing joins are a note", () => {
  const pattern = "event: ran-away";
  const told = (who: string): string =>
    `events:\n  - { who: tom, event: ran-away }\n  - { who: ${who}, event: ran-away }\n`;
  expect(mine(family(pattern, told("jon")))).toMatchObject([{ grade: 0, kind: "note" }]);
  expect(mine(family(pattern, told("tom")))).toEqual([]);
});

test("daughters toward mothers are no sons toward fathers", () => {
  const pattern = (seats: string): string => `role: confidant, seats: ${seats}`;
  const told = roles(
    "who: ida, role: confidant, toward: eva",
    "who: eva, role: confidant, toward: ola",
  );
  expect(mine(family(pattern("daughter toward mother"), told))).toHaveLength(1);
  expect(mine(family(pattern("son toward mother"), told))).toEqual([]);
  expect(mine(family(pattern("parent toward child"), told))).toEqual([]);
  expect(mine(family(pattern("anybody"), told))).toHaveLength(1);
});

test("an answer of the file is honoured for one of one's own, too", () => {
  const text = family(
    "role: confidant",
    roles("who: ida, role: confidant, toward: eva", "who: eva, role: confidant, toward: ola"),
  );
  const [finding] = mine(text);
  const answered = `${text}findings:\n  - { finding: "${finding?.id ?? ""}", verdict: dismissed, because: "I looked for it" }\n`;
  expect(reportOf(answered).dismissed).toHaveLength(1);
});

test("it speaks with the same care", () => {
  const text = family(
    "role: confidant",
    roles("who: ida, role: confidant, toward: eva", "who: eva, role: confidant, toward: ola"),
  );
  for (const said of allSaid(reportOf(text)))
    expect(said).not.toMatch(/\b(cause[sd]?|inherit|will|doomed|because of|always|fault)\b/i);
  expect(mine(text)[0]?.rivals.length).toBeGreaterThan(0);
});
