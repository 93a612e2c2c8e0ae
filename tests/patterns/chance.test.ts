import { describe, expect, test } from "vitest";
import { byChanceIn } from "../../src/patterns/chance/by-chance.ts";
import { findPatterns } from "../../src/patterns/find.ts";
import { familyOf } from "../family.ts";
import { textOf, treeOf } from "./editing.ts";
import { numbers as dice, shuffled } from "./shuffling.ts";

const numbers = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => at + 1);

/** Brothers and sisters, each with one child; of each it is told whether they have it, or not. */
function lines(count: number, elders: readonly number[], children: readonly number[]): string {
  const has = (id: string, yes: boolean): string =>
    `  - { who: ${id}, condition: alcohol${yes ? "" : ", answer: no"} }`;
  return [
    "index: k1",
    "people:",
    "  root:",
    ...numbers(count).flatMap((at) => [`  e${at}:`, `  k${at}:`]),
    "children:",
    ...numbers(count).flatMap((at) => [
      `  - { child: e${at}, of: root }`,
      `  - { child: k${at}, of: e${at} }`,
    ]),
    "conditions:",
    ...numbers(count).flatMap((at) => [
      has(`e${at}`, elders.includes(at)),
      has(`k${at}`, children.includes(at)),
    ]),
  ].join("\n");
}

function said(yaml: string, pattern: string): readonly string[] {
  const family = familyOf(yaml);
  const byChance = byChanceIn(family);
  return findPatterns(family)
    .findings.filter((finding) => finding.pattern === pattern)
    .map((finding) => byChance(finding) ?? "nothing");
}

function asMany(words: string): number {
  return Number(/in (\d+) of 1000\.$/.exec(words)?.[1]);
}

describe("what chance alone would show", () => {
  test("of few people it cannot be told", () => {
    expect(said(lines(6, [1], [1]), "P08")).toEqual([
      "Too few people to tell: it is known of 12; at least 20 are needed, some of them told not to have it.",
    ]);
  });

  test("of whom it is not known has no part in it, and nobody told not to leaves nothing to shuffle", () => {
    const text = lines(12, numbers(12), numbers(12));
    expect(said(text, "P08")[0]).toMatch(/^Too few people .* known of 24;/);
    expect(said(text.replaceAll(/.*who: k[2-9],.*\n/g, ""), "P08")[0]).toMatch(/known of 16;/);
  });

  // Three of twelve above and three of twelve below: all three meet in 1 of 220 deals, and at least
  // one pair meets in 1 - C(9,3)/C(12,3), that is 136 of 220.
  test("three lines that hold together are rare, one pair among them is not", () => {
    const [together = ""] = said(lines(12, [1, 2, 3], [1, 2, 3]), "P08");
    expect(together).toMatch(
      /^3 parents and children both have it\. Shuffled 1000 times among the 24/,
    );
    expect(asMany(together)).toBeLessThan(15);
    const [apart = ""] = said(lines(12, [1, 2, 3], [3, 4, 5]), "P08");
    expect(apart).toMatch(/^One parent and child both have it\./);
    expect(Math.abs(asMany(apart) - (1000 * 136) / 220)).toBeLessThan(62);
  });

  test("a generation is kept: what all of one have and none of the other says nothing", () => {
    const text = lines(12, numbers(12), [1]);
    expect(asMany(said(text, "P08")[0] ?? "")).toBe(1000);
  });

  test("is the same each time, in any order of the file, beside any other family", () => {
    const text = lines(12, [1, 2, 3], [3, 4, 5]);
    const once = said(text, "P08");
    expect(said(text, "P08")).toEqual(once);
    for (const seed of [1, 2, 3]) {
      const other = textOf(shuffled(treeOf(`genogram: 1\n${text}`), dice(seed)));
      expect(said(other, "P08")).toEqual(once);
    }
    const others = text
      .replace("  root:", "  root:\n  x1:\n  x2:")
      .replace("children:", "children:\n  - { child: x1, of: x2 }")
      .replace("conditions:", "conditions:\n  - { who: x1, condition: alcohol }");
    expect(said(others, "P08")).toEqual(once);
  });

  test("days and ages say how many pairs were examined; a single life is set beside nothing", () => {
    const text = `
index: ida
people:
  ida: { born: 1980-01-01 }
  eva: { born: 1960-01-01, died: 2000-03-04 }
children: [{ child: ida, of: eva }]
conditions: [{ who: ida, condition: depression, from: 2004-03-05 }]
ties: [{ between: [ida, eva], phases: [{ tie: cutoff, from: 1996 }, { tie: reconciled, from: 1998 }] }]
`;
    expect(said(text, "P27")).toEqual([
      "One pair was examined; chance alone would bring about 0.0 so near.",
    ]);
    expect(said(text, "P39")).toEqual(["nothing"]);
  });
});
