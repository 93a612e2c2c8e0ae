import { describe, expect, test } from "vitest";
import { findPatterns } from "../../../src/patterns/find.ts";
import type { Finding } from "../../../src/patterns/finding.ts";
import { familyOf } from "../../family.ts";
import { textOf as yamlOf, treeOf } from "../editing.ts";
import { families } from "../generations/families.ts";
import { families as singles } from "../singles/families.ts";
import { textOf } from "./plain-family.ts";
import { randomFamily } from "./random-family.ts";

// One pattern planted in a random family: it is found there with the same people, grade and support
// as alone. FAMILIES=1000 plants so many in all.
const each = Math.max(1, Math.round(Number(process.env["FAMILIES"] ?? 40) / 40));

const shows = Object.entries({ ...families, ...singles }).map(
  ([pattern, four]) => [pattern, four.shows] as const,
);

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Both families in one file, the index person that of the planted one. */
function together(planted: string, around: string): string {
  const [one, other] = [treeOf(`genogram: 1\n${planted}`), treeOf(around)];
  const people = Object.assign({}, other["people"], one["people"]);
  const sections = new Set([...Object.keys(one), ...Object.keys(other)]);
  const lists = [...sections].map((section) => {
    const [a, b]: readonly unknown[] = [one[section], other[section]];
    return [section, isList(a) && isList(b) ? [...a, ...b] : (a ?? b)] as const;
  });
  return yamlOf({ ...Object.fromEntries(lists), people });
}

function weighed({ id, people, grade, support, verdict }: Finding): string {
  return JSON.stringify([id, [...people].sort(), grade, support, verdict]);
}

function found(text: string, pattern: string): readonly string[] {
  return findPatterns(familyOf(text))
    .findings.filter((finding) => finding.pattern === pattern)
    .map(weighed);
}

describe.each(shows)("%s planted in a random family", { timeout: 60_000 }, (pattern, planted) => {
  test(`is found in each of ${each}, as it is alone`, () => {
    const alone = found(planted, pattern);
    expect(alone.length).toBeGreaterThan(0);
    for (let seed = 1; seed <= each; seed++) {
      const there = found(together(planted, textOf(randomFamily(7000 + seed))), pattern);
      expect(there, `seed ${7000 + seed}`).toEqual(expect.arrayContaining([...alone]));
    }
  });
});
