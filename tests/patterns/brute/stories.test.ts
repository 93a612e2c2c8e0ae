import { describe, expect, test } from "vitest";
import { findPatterns } from "../../../src/patterns/find.ts";
import { familyOf } from "../../family.ts";
import type { Person } from "./plain-family.ts";
import { textOf } from "./plain-family.ts";
import { chance, randomFamily } from "./random-family.ts";
import { stories } from "./stories.ts";

// As brute-force.test.ts, for the detectors that need days, triangles or upbringing: one kind of
// story is told in each random family. FAMILIES=1000 tells each kind in so many.
const many = Number(process.env["FAMILIES"] ?? 8);

function found(text: string, patterns: string): readonly string[] {
  const all = findPatterns(familyOf(text))
    .findings.filter(({ grade, pattern }) => grade > 1 && patterns.split(" ").includes(pattern))
    .map(
      ({ pattern, trait, about, grade }) =>
        `${pattern} ${trait ?? ""} ${[...new Set(about)].sort().join(",")} ${grade}`,
    );
  return [...new Set(all)].sort();
}

/** Births are told only where ages are asked for: other days would contradict them. */
function withoutDates(person: Person, ids: string): Person {
  return { ...person, died: null, born: ids === "P13" || ids === "P18" ? person.born : null };
}

describe.each(Object.entries(stories))("%s told at random", { timeout: 600_000 }, (ids, tell) => {
  test(`in ${many} families: found by both ways of looking`, () => {
    let count = 0;
    for (let seed = 1; seed <= many; seed++) {
      const { people, links, unions } = randomFamily(5000 + seed);
      const bare = {
        ...{ people: people.map((one) => withoutDates(one, ids)), links },
        ...{ ties: [], roles: [], conditions: [] },
        unions: unions.map((one) => ({ ...one, state: "couple" as const, now: false, tie: null })),
      };
      const { lines, friends = [], found: expected } = tell(bare, chance(seed));
      const more = friends.map((id) => ({ id, gender: "female" as const, born: null, died: null }));
      const text = textOf({ ...bare, people: [...more, ...bare.people] }, lines);
      const here = found(text, ids);
      expect(here, `seed ${seed}\n${text}`).toEqual([...new Set(expected)].sort());
      count += here.length;
    }
    expect(count).toBeGreaterThan(0);
  });
});
