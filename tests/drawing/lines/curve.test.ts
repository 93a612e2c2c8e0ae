import { expect, test } from "vitest";
import { curveThrough } from "../../../src/drawing/lines/curve.ts";
import { rounded } from "../../../src/drawing/lines/rounded.ts";

const corners = [
  { x: 0, y: 0 },
  { x: 60, y: 0 },
  { x: 60, y: 80 },
  { x: 0, y: 80 },
];

test("a corner becomes a quarter circle of its radius", () => {
  const curve = curveThrough(rounded(corners, () => 20));
  expect(curve.length).toBeCloseTo(40 + 40 + 40 + 2 * ((Math.PI / 2) * 20), 0);
  const middle = curve.at(40 + (Math.PI / 4) * 20);
  expect(Math.hypot(middle.x - 40, middle.y - 20)).toBeCloseTo(20, 1);
});

test("a corner without room for its radius is drawn smaller, never beyond its line", () => {
  const points = rounded(
    [
      { x: 0, y: 0 },
      { x: 8, y: 0 },
      { x: 8, y: 5 },
    ],
    () => 20,
  );
  for (const { x, y } of points) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(8.001);
    expect(y).toBeLessThanOrEqual(5.001);
  }
});

test.each([3.4, -3.4])("a parallel at %d keeps its distance round corners", (aside) => {
  const curve = curveThrough(rounded(corners, () => 20));
  const beside = curveThrough(curve.part(0, curve.length, aside));
  for (let s = 1; s < beside.length; s += 2) {
    const at = beside.at(s);
    let nearest = Infinity;
    for (let t = 0; t <= curve.length; t += 0.25) {
      const on = curve.at(t);
      nearest = Math.min(nearest, Math.hypot(on.x - at.x, on.y - at.y));
    }
    expect(nearest).toBeGreaterThan(3.3);
    expect(nearest).toBeLessThan(3.5);
  }
});

test("what lies aside lies to the right of the line's direction", () => {
  const [start] = curveThrough(corners).part(0, 10, 2);
  expect(start).toEqual({ x: 0, y: 2 });
});

test("a line without length is refused", () => {
  expect(() => curveThrough([{ x: 1, y: 1 }]).at(0)).toThrow("without length");
});
