import fc from "fast-check";
import { expect, test } from "vitest";
import { enclosuresOf } from "../../../src/drawing/page/enclosure.ts";
import type { Box, Point } from "../../../src/drawing/scene.ts";

/** Whether a point lies within lines, holes being outside. */
function within({ x, y }: Point, lines: readonly (readonly Point[])[]): boolean {
  let inside = false;
  for (const line of lines)
    for (const [i, a] of line.entries()) {
      const b = line[(i + 1) % line.length]!;
      if (a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x))
        inside = !inside;
    }
  return inside;
}

function corners({ x, y, width, height }: Box): readonly Point[] {
  return [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ].map((point) => ({ x: point.x + 0.01, y: point.y + 0.013 }));
}

/** A box in a place of a grid, so that no two touch. */
function boxAt(place: number): Box {
  return { x: (place % 6) * 90 + 3, y: Math.floor(place / 6) * 110 + 5, width: 50, height: 61 };
}

test("two beside each other have one line", () => {
  const [line, ...more] = enclosuresOf([boxAt(0), boxAt(1)], []);
  expect(more).toEqual([]);
  expect(line!.length).toBeGreaterThanOrEqual(4);
});

test("the line goes round somebody between the two", () => {
  const lines = enclosuresOf([boxAt(0), boxAt(2)], [boxAt(1)]);
  expect(lines).toHaveLength(1);
  expect(corners(boxAt(1)).some((point) => within(point, lines))).toBe(false);
});

test("every member is inside, nobody else", () => {
  const places = fc.uniqueArray(fc.nat({ max: 29 }), { minLength: 1, maxLength: 14 });
  fc.assert(
    fc.property(places, fc.nat({ max: 13 }), (all, count) => {
      const members = all.slice(0, count + 1).map(boxAt);
      const strangers = all.slice(count + 1).map(boxAt);
      const lines = enclosuresOf(members, strangers);
      for (const box of members)
        for (const point of corners(box)) expect(within(point, lines)).toBe(true);
      for (const box of strangers)
        for (const point of corners(box)) expect(within(point, lines)).toBe(false);
    }),
    { numRuns: 60 },
  );
});
