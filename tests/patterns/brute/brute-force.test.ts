import { describe, expect, test } from "vitest";
import { findPatterns } from "../../../src/patterns/find.ts";
import { familyOf } from "../../family.ts";
import { bruteForce } from "./brute-force.ts";
import { textOf } from "./plain-family.ts";
import { randomFamily } from "./random-family.ts";

// Every finding of grade 2 and 3 in random families is found by a second implementation too, and
// none that it finds is missing. FAMILIES=1000 looks at so many.
const many = Number(process.env["FAMILIES"] ?? 40);

function found(text: string): readonly string[] {
  return findPatterns(familyOf(text))
    .findings.filter(({ grade }) => grade > 1)
    .map(
      ({ pattern, trait, about, grade }) =>
        `${pattern} ${trait ?? ""} ${[...new Set(about)].sort().join(",")} ${grade}`,
    )
    .sort();
}

describe("random families", { timeout: 1000 * (60 + many) }, () => {
  test(`${many} of them: what is strong is found by both ways of looking`, () => {
    let count = 0;
    for (let seed = 1; seed <= many; seed++) {
      const family = randomFamily(seed);
      const here = found(textOf(family));
      expect(here, `seed ${seed}\n${textOf(family)}`).toEqual(bruteForce(family));
      count += here.length;
    }
    expect(count).toBeGreaterThan(many);
  });

  test(`${many} of them: dates, ages and clusters are never more than an echo`, () => {
    for (let seed = 1; seed <= many; seed++) {
      const { findings } = findPatterns(familyOf(textOf(randomFamily(seed))));
      const strong = findings.filter(
        ({ pattern, grade }) => ["P25", "P27", "P28", "P31"].includes(pattern) && grade > 1,
      );
      expect(strong.map(({ id }) => id)).toEqual([]);
    }
  });
});
