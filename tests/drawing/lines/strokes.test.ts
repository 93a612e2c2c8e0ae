import { expect, test } from "vitest";
import { ties } from "../../../src/catalogue/ties.ts";
import type { TieKind } from "../../../src/catalogue/ties.ts";
import { drawTie } from "../../../src/drawing/lines/draw-tie.ts";
import { strokes } from "../../../src/drawing/lines/index.ts";
import { rounded } from "../../../src/drawing/lines/rounded.ts";
import type { Point, Shape } from "../../../src/drawing/scene.ts";

const kinds = Object.keys(ties).filter((kind): kind is TieKind => kind in ties);
const straight = [
  { x: 0, y: 0 },
  { x: 80, y: 0 },
];
const bent = rounded(
  [
    { x: 0, y: 0 },
    { x: 60, y: 0 },
    { x: 60, y: 60 },
    { x: 0, y: 60 },
  ],
  () => 20,
);

function drawn(kind: TieKind, points: readonly Point[] = straight): readonly Shape[] {
  return drawTie(points, { kind, of: "t", width: 1.25, toward: "end" });
}

/** All points that a path goes through. */
function pointsOf({ ink }: Shape): readonly Point[] {
  if (ink.kind !== "path") return [];
  const numbers = [...ink.d.matchAll(/[ML](-?[\d.e-]+) (-?[\d.e-]+)/g)];
  return numbers.map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
}

function distance(at: Point, line: readonly Point[]): number {
  return Math.min(
    ...line.slice(1).map((b, i) => {
      const a = line[i]!;
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const t = ((at.x - a.x) * dx + (at.y - a.y) * dy) / (dx * dx + dy * dy);
      const k = Math.min(1, Math.max(0, t));
      return Math.hypot(at.x - a.x - k * dx, at.y - a.y - k * dy);
    }),
  );
}

test("every stroke of the catalogue is drawn", () => {
  for (const kind of kinds) expect(strokes).toHaveProperty(ties[kind].stroke);
});

test.each(kinds)("%s keeps near its line, straight and round corners", (kind) => {
  for (const line of [straight, bent])
    for (const shape of drawn(kind, line)) {
      expect(shape.ink).toMatchObject({ kind: "path" });
      for (const point of pointsOf(shape)) expect(distance(point, line)).toBeLessThan(7);
    }
});

test.each(kinds)("%s has its tone, and a middle line that the lanes can be measured by", (kind) => {
  const shapes = drawn(kind, bent);
  const [line] = shapes.filter(({ part }) => part === "tie");
  expect(line!.geometry).toHaveProperty("points");
  for (const { ink, of } of shapes) {
    expect(of).toBe("t");
    if (ink.kind !== "path") continue;
    for (const colour of [ink.stroke, ink.fill])
      expect([null, "paper", ties[kind].tone]).toContain(colour);
  }
});

function fillOf(fill: string | null): string | null {
  return fill === null || fill === "paper" ? fill : "black";
}

test("in black print only kinds of one stroke and one head look alike", () => {
  const forms = new Map<string, TieKind[]>();
  for (const kind of kinds) {
    const form = JSON.stringify(
      drawn(kind).map(({ ink }) =>
        ink.kind === "path" ? [ink.d, ink.dash, ink.width, fillOf(ink.fill)] : [],
      ),
    );
    forms.set(form, [...(forms.get(form) ?? []), kind]);
  }
  for (const same of forms.values()) {
    const [first] = same;
    for (const kind of same) {
      expect(ties[kind].stroke).toBe(ties[first!].stroke);
      expect(ties[kind].head).toBe(ties[first!].head);
    }
  }
});

test("teeth of a zigzag are as long on a long line as on a short one", () => {
  const teeth = (length: number): number => {
    const line = [
      { x: 0, y: 0 },
      { x: length, y: 0 },
    ];
    return length / pointsOf(drawn("conflict", line)[0]!).length;
  };
  expect(teeth(300)).toBeCloseTo(teeth(600), 0);
});

function cutoff(broken: { repaired: boolean; by: readonly ("start" | "end")[] }): readonly Shape[] {
  return drawTie(straight, { kind: "cutoff", of: "t", width: 1.25, toward: null, broken });
}

function marks(shapes: readonly Shape[], filled: boolean): readonly Shape[] {
  return shapes.filter(
    ({ part, ink }) => part === "tie-mark" && ink.kind === "path" && (ink.fill !== null) === filled,
  );
}

test("contact broken off has two bars; a ring between them once it is repaired", () => {
  expect(marks(cutoff({ repaired: false, by: [] }), false)).toHaveLength(2);
  const repaired = marks(cutoff({ repaired: true, by: [] }), false);
  expect(repaired).toHaveLength(3);
  const [left, right, ring] = repaired.map(({ geometry }) =>
    "box" in geometry ? geometry.box : null,
  );
  expect(ring!.x).toBeGreaterThan(left!.x);
  expect(ring!.x + ring!.width).toBeLessThan(right!.x + right!.width);
});

test("a wedge stands on the side of whoever broke it off, two if both did", () => {
  const sideOf = (shape: Shape): string =>
    "box" in shape.geometry && shape.geometry.box.x < 40 ? "start" : "end";
  for (const by of [["start"], ["end"], ["start", "end"]] as const)
    expect(marks(cutoff({ repaired: false, by }), true).map(sideOf)).toEqual(by);
});

test("the head of a one-way tie is at the one it is toward, and nowhere if that is not told", () => {
  const head = (toward: "start" | "end" | null): readonly Shape[] =>
    drawTie(straight, { kind: "physical-abuse", of: "t", width: 1.25, toward }).filter(
      ({ part }) => part === "tie-mark",
    );
  const xOf = ([shape]: readonly Shape[]): number =>
    "box" in shape!.geometry ? shape!.geometry.box.x : NaN;
  expect(xOf(head("start"))).toBeLessThan(10);
  expect(xOf(head("end"))).toBeGreaterThan(60);
  expect(head(null)).toEqual([]);
});
