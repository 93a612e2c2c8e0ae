import fc from "fast-check";
import { expect, test } from "vitest";
import type { Parentage } from "../../../src/family/statements.ts";
import { circlesIn } from "../../../src/input/build/circles.ts";

function link(parent: number, child: number, line: number): Parentage {
  const fact = { at: { file: "any", line, column: 1 }, path: ["children", line] };
  return { ...fact, parent: String(parent), child: String(child) } as unknown as Parentage;
}

const links = fc
  .array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 14 })
  .map((pairs) => pairs.map(([parent, child], line) => link(parent, child, line)));

/** Whoever can be reached downward from somebody, found the slow way. */
function descendants(all: readonly Parentage[], id: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop())
    for (const { parent, child } of all)
      if (parent === next && !found.has(child)) {
        found.add(child);
        open.push(child);
      }
  return found;
}

test("there is a circle exactly if somebody is their own descendant; all are closed, none share", () => {
  let seen = 0;
  fc.assert(
    fc.property(links, (all) => {
      const circles = circlesIn(all);
      const own = all.some(({ parent }) => descendants(all, parent).has(parent));
      expect(circles.length > 0).toBe(own);
      seen += circles.length;
      for (const circle of circles)
        circle.forEach(({ child }, i) => {
          expect(child).toBe(circle[(i + 1) % circle.length]?.parent);
        });
      const people = circles.flat().map(({ parent }) => parent);
      expect(new Set(people).size).toBe(people.length);
      const left = all.filter(
        ({ parent, child }) => !people.includes(parent) && !people.includes(child),
      );
      expect(circlesIn(left)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
  expect(seen).toBeGreaterThan(200);
});

test("a long descent and a long circle cost no more than their length", () => {
  const chain = Array.from({ length: 100_000 }, (_, i) => link(i, i + 1, i));
  expect(circlesIn(chain)).toEqual([]);
  expect(circlesIn([...chain, link(100_000, 0, 100_000)])[0]).toHaveLength(100_001);
});
