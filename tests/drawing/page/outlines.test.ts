import { expect, test } from "vitest";
import { boxOf } from "../../../src/drawing/page/boxes.ts";
import type { Box, Point, Scene } from "../../../src/drawing/scene.ts";
import { findPatterns } from "../../../src/patterns/find.ts";
import { marksOf } from "../../../src/report/marks.ts";
import { familyOf } from "../../family.ts";
import { difficult } from "../difficult/families.ts";
import { draw, exampleFamily, examples, noMarks } from "./examples.ts";

function touch(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Level and upright pieces of the lines around households, by household. */
function sides({ shapes }: Scene): readonly (readonly [string, Point, Point])[] {
  return shapes.flatMap(({ part, of, geometry }) =>
    part === "household" && "points" in geometry
      ? geometry.points.slice(1).map((b, i) => [of, geometry.points[i]!, b] as const)
      : [],
  );
}

/** Whether two pieces lie on one line and share some of it. */
function together(
  [, a, b]: readonly [string, Point, Point],
  [, c, d]: readonly [string, Point, Point],
): boolean {
  const along = (from: number, to: number, at: number, until: number): number =>
    Math.min(Math.max(from, to), Math.max(at, until)) -
    Math.max(Math.min(from, to), Math.min(at, until));
  const level = [a, b, c, d].every(({ y }) => Math.abs(y - a.y) < 2);
  const upright = [a, b, c, d].every(({ x }) => Math.abs(x - a.x) < 2);
  return (level && along(a.x, b.x, c.x, d.x) > 3) || (upright && along(a.y, b.y, c.y, d.y) > 3);
}

test("lines around households that share somebody run apart", async () => {
  const scene = await draw(familyOf(difficult["two households of one child"] ?? ""), noMarks);
  const all = sides(scene);
  const merged = all.filter((one) =>
    all.some((other) => one[0] < other[0] && together(one, other)),
  );
  expect(new Set(all.map(([of]) => of)).size).toBe(2);
  expect(merged).toEqual([]);
});

test("a tie between two of one household stays within its line", async () => {
  const scene = await draw(familyOf(difficult["two households of one child"] ?? ""), noMarks);
  const [first] = sides(scene).map(([of]) => of);
  const line = sides(scene).filter(([of]) => of === first);
  const xs = line.flatMap(([, a, b]) => [a.x, b.x]);
  const tie = scene.shapes.filter(({ of }) => of.startsWith("ties/1"));
  expect(tie.length).toBeGreaterThan(1);
  for (const shape of tie) {
    const { x, width } = boxOf(shape);
    expect(x).toBeGreaterThan(Math.min(...xs));
    expect(x + width).toBeLessThan(Math.max(...xs));
  }
});

test.each(examples)("no name stands on a halo in %s", async (name) => {
  const family = exampleFamily(name);
  const { shapes } = await draw(family, marksOf(findPatterns(family), "all"));
  const halos = shapes.filter(({ part }) => part === "halo");
  const names = shapes.filter(({ part, ink }) => part === "label" && ink.kind === "text");
  const on = halos.flatMap((halo) =>
    names.filter(({ of }) => of === halo.of).filter((one) => touch(boxOf(one), boxOf(halo))),
  );
  expect(on.map(({ of }) => of)).toEqual([]);
});

test.each(examples)("samples of the legend stand clear of each other in %s", async (name) => {
  const family = exampleFamily(name);
  const { shapes } = await draw(family, marksOf(findPatterns(family), "all"));
  const samples = shapes.filter(({ part, of }) => part === "legend" && of !== "");
  const on = samples.flatMap((a, i) =>
    samples
      .slice(i + 1)
      .flatMap((b) => (a.of !== b.of && touch(boxOf(a), boxOf(b)) ? [`${a.of} / ${b.of}`] : [])),
  );
  expect(on).toEqual([]);
});

test("a tie of two with somebody between does not go round the others", async () => {
  const { shapes } = await draw(familyOf(difficult["two brothers and two sisters"] ?? ""), noMarks);
  const lengths = shapes.flatMap(({ part, geometry }) => {
    if (part !== "tie" || !("points" in geometry)) return [];
    const { points } = geometry;
    const steps = points.slice(1).map((b, i) => Math.hypot(b.x - points[i]!.x, b.y - points[i]!.y));
    return [steps.reduce((sum, step) => sum + step, 0)];
  });
  expect(lengths.length).toBeGreaterThan(3);
  expect(Math.max(...lengths)).toBeLessThan(400);
});
