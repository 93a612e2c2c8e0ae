import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { entriesOf } from "../../../src/report/chronology/entries.ts";
import { inOrder } from "../../../src/report/chronology/in-order.ts";
import { ageOfIndex, yearOf } from "../../../src/report/chronology/time-columns.ts";
import { familyOf } from "../../family.ts";
import { chanceOf, timedFamily, timedFile } from "../../input/time/timed-family.ts";

function told(yaml: string): readonly string[] {
  const family = familyOf(yaml);
  return inOrder(family, entriesOf(family)).map((entry) =>
    [yearOf(family, entry), ageOfIndex(family, entry), entry.what]
      .filter((text) => text !== "")
      .join(" "),
  );
}

const people = `
index: ida
people:
  ida: { name: Ida }
  eva: { name: Eva }
children:
  - { child: ida, of: eva }
`;

describe("what has neither date nor age stands next to what it is told with", () => {
  test("right behind what it came after, whatever is dated later", () => {
    const order = told(`${people}
events:
  - { who: ida, event: graduated, when: when ida was 19 }
  - { who: eva, event: fell-ill, when: after the-move }
  - { id: the-move, who: ida, event: moved, when: when ida was 5 }
`);
    expect(order).toEqual(["5 moved", "fell ill", "19 graduated"]);
  });

  test("right ahead of what it came before", () => {
    const order = told(`${people}
events:
  - { who: eva, event: fell-ill, when: before the-move }
  - { who: ida, event: graduated, when: when ida was 4 }
  - { id: the-move, who: ida, event: moved, when: when ida was 5 }
`);
    expect(order).toEqual(["4 graduated", "fell ill", "5 moved"]);
  });

  test("what held in a childhood is not set on the day on which it was over", () => {
    const order = told(`
index: tom
people:
  tom: { name: Tom, born: 1940 }
  eva: { name: Eva }
ties:
  - between: [tom, eva]
    phases:
      - { tie: close, when: when tom was a child }
      - { tie: conflict, from: 1945 }
events:
  - { who: eva, event: moved, when: 1944 }
`);
    expect(order).toEqual([
      "1940 0 born",
      "1940–45 0 to 5 close",
      "1944 3 to 4 moved",
      "1945 4 to 5 conflict",
    ]);
  });

  test("a chain that nothing joins to a date or an age stands after all that have one", () => {
    const order = told(`${people}
events:
  - { who: eva, event: fell-ill, when: after the-choice }
  - { id: the-choice, who: ida, event: chose, what: the college }
  - { who: ida, event: moved, when: when ida was 5 }
`);
    expect(order).toEqual(["5 moved", "chose the college", "fell ill"]);
  });

  test("what holds all through a time stands under it", () => {
    const order = told(`${people}
roles:
  - { who: ida, role: confidant, toward: eva, when: hard-years }
events:
  - { who: ida, event: moved, when: when ida was 5 }
  - { id: hard-years, who: ida, event: period, from: after the-loss }
  - { id: the-loss, who: eva, event: lost-job, when: when ida was 4 }
`);
    expect(order).toEqual(["4 lost the job", "the hard years", "confidant of Eva", "5 moved"]);
  });
});

test("what is only told to have held at an age stands at that age", () => {
  const order = told(`${people}
ties:
  - { between: [ida, eva], tie: distant, when: when ida was in her teens }
events:
  - { who: ida, event: moved, when: when ida was 30 }
  - { who: ida, event: fell-ill, when: when ida was 5 }
`);
  expect(order).toEqual(["5 fell ill", "13 to 19 distant", "30 moved"]);
});

test("ages end with the death of the index person, and begin with the birth", () => {
  const order = told(`
index: ida
people:
  ida: { name: Ida, born: 1950, died: 1990-03-01 }
  eva: { name: Eva, born: 1920, died: 2001 }
`);
  expect(order).toEqual(["1920 born", "1950 0 born", "1990 39 to 40 died", "2001 died"]);
});

test("of any family, nothing stands ahead of what certainly came before it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), (seed) => {
      const chance = chanceOf(seed);
      const file = timedFile(timedFamily(3 + Math.floor(chance() * 9), 30, chance));
      const family = familyOf(`${file}index: p0\n`);
      const entries = entriesOf(family);
      const order = inOrder(family, entries);
      expect(new Set(order).size).toBe(order.length);
      for (const [at, entry] of order.entries())
        for (const later of order.slice(at + 1))
          expect(family.timeline.between(entry.stands, later.stands).most).toBeGreaterThanOrEqual(
            0,
          );
      const isTold = (entry: (typeof entries)[number]): boolean =>
        Object.values(entry.fact.time.written).some((words) => words !== null);
      expect(entries.filter((entry) => isTold(entry) && !order.includes(entry))).toEqual([]);
    }),
    { numRuns: Number(process.env["RUNS"] ?? 20) },
  );
});
