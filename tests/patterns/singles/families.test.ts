import { describe, expect, test } from "vitest";
import { families } from "./families.ts";
import { found } from "./look.ts";

/** Where a family cannot tell: a possible finding, or silence. */
const possible = new Set(["P20", "P22", "P23", "P24", "P25", "P38", "P40"]);

describe.each(Object.entries(families))("%s", (pattern, family) => {
  test("is found where the family shows it", () => {
    const [first, ...others] = found(family.shows, pattern);
    expect(first?.verdict).toBe("yes");
    expect(first?.evidence.length).toBeGreaterThan(0);
    expect(others).toEqual([]);
  });

  test("is not found where the family lacks it", () => {
    expect(found(family.lacks, pattern)).toEqual([]);
  });

  test("is never certain where the family cannot tell", () => {
    const verdicts = found(family.unclear, pattern).map(({ verdict }) => verdict);
    expect(verdicts).toEqual(possible.has(pattern) ? ["possible"] : []);
  });

  test("is not found in its false friend", () => {
    expect(found(family.falseFriend, pattern)).toEqual([]);
  });

  test("gives one person, pair or triangle a grade below a chain", () => {
    for (const finding of found(family.shows, pattern)) expect(finding.grade).toBeLessThan(3);
  });
});
