import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Places } from "../../../src/drawing/figure.ts";
import { layOut } from "../../../src/drawing/layout/lay-out.ts";
import { placeMargin } from "../../../src/drawing/layout/margin.ts";
import { scaleFor } from "../../../src/drawing/scale.ts";
import { figuresOf } from "../../../src/drawing/symbols/figures.ts";
import { familyOf } from "../../family.ts";
import { faultsOf } from "../metrics.ts";
import { families } from "./families.ts";
import { laidOut, noMarks } from "./laid-out.ts";
import { anyFamily, written } from "./any-family.ts";

const none = { overlaps: [], through: [], merged: [] };

function example(name: string): string {
  return readFileSync(`examples/${name}.genogram.yaml`, "utf8");
}

function at(places: Places, id: string): { readonly x: number; readonly y: number } {
  const point = places.people.get(id);
  if (point === undefined) throw new Error(`no place for ${id}`);
  return point;
}

describe("hard families", () => {
  test.each(Object.entries(families))(
    "%s: nothing overlaps, no line goes astray",
    async (_, yaml) => {
      const { shapes, places } = await laidOut(familyOf(yaml));
      expect(faultsOf(shapes)).toEqual(none);
      expect(places.lines.length).toBeGreaterThan(0);
    },
  );

  test("a person's three partners stand in order of time, each with their child below", async () => {
    const { places } = await laidOut(
      familyOf(families["three unions of one person, a child of each"]!),
    );
    const x = (id: string): number => at(places, id).x;
    expect([x("bob"), x("carl"), x("ann"), x("dan")]).toEqual(
      [x("bob"), x("carl"), x("ann"), x("dan")].toSorted((a, b) => a - b),
    );
    expect(x("eve")).toBeGreaterThan(x("bob"));
    expect(x("gina")).toBeLessThan(x("dan"));
  });

  test("children stand by birth as told, whatever their order in the file", async () => {
    const { places } = await laidOut(familyOf(families["half-siblings in one row"]!));
    const order = ["anna", "b", "c"].map((id) => at(places, id).x);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(new Set(["anna", "b", "c"].map((id) => at(places, id).y)).size).toBe(1);
  });

  test("a sibship without birth years stands as `eldest-first` says", async () => {
    const { places } = await laidOut(
      familyOf(`
people: { mum: , x1: , x2: , x3: }
children:
  - { eldest-first: [x3, x1, x2], of: mum }
`),
    );
    const order = ["x3", "x1", "x2"].map((id) => at(places, id).x);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test("an uncle moves to his niece's row, and his line passes his brother", async () => {
    const { places } = await laidOut(familyOf(families["an uncle and his niece"]!));
    expect(at(places, "uncle").y).toBe(at(places, "niece").y);
    expect(at(places, "uncle").y).toBeGreaterThan(at(places, "brother").y);
  });

  test("an only child of one parent hangs straight below, the label beside the line", async () => {
    const { places } = await laidOut(
      familyOf(`
people: { mum: { name: Mum, gender: female }, kid: { name: Kid } }
children: [ { child: kid, of: mum } ]
`),
    );
    expect(at(places, "kid").x).toBeCloseTo(at(places, "mum").x, 0);
    expect(places.labels.get("mum")!.x).toBeGreaterThan(at(places, "mum").x);
    expect(places.lines.filter(({ part }) => part === "child-line")).toHaveLength(1);
  });
});

describe("the examples", () => {
  test.each(["clarissa", "donna", "enmeshment"])(
    "%s: no faults, all of it in bounds",
    async (name) => {
      const { shapes, places } = await laidOut(familyOf(example(name)));
      expect(faultsOf(shapes)).toEqual(none);
      const { x, y, width, height } = places.bounds;
      for (const point of places.people.values()) {
        expect(point.x).toBeGreaterThan(x);
        expect(point.x).toBeLessThan(x + width);
        expect(point.y).toBeGreaterThan(y);
        expect(point.y).toBeLessThan(y + height);
      }
    },
  );

  test("four generations in a stair: a father left of each mother, her child below the two", async () => {
    const { places } = await laidOut(familyOf(example("clarissa")));
    expect(places.rows).toHaveLength(4);
    expect(at(places, "claras-father").x).toBeLessThan(at(places, "grandmother").x);
    expect(at(places, "clara").x).toBeLessThan(at(places, "grandmother").x);
    expect(at(places, "clarissa").x).toBeLessThan(at(places, "clara").x);
    expect(at(places, "clarissas-father").y).toBe(at(places, "clara").y);
  });

  test.each([
    ["clarissa", { "church-friends": "clara", therapist: "clarissa" }],
    ["donna", { teacher: "donna", counsellor: "donna", therapist: "donna", friends: "donna" }],
  ])("helpers of %s stand near the one they are tied to, and on nothing", async (name, tied) => {
    const { places, shapes } = await laidOut(familyOf(example(name)));
    expect(faultsOf(shapes)).toEqual(none);
    for (const [helper, person] of Object.entries(tied)) {
      const [one, other] = [at(places, helper), at(places, person)];
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeLessThan(300);
    }
  });

  test("helpers keep clear of the ties that are drawn already", async () => {
    const family = familyOf(example("donna"));
    const { places, figures } = await laidOut(family);
    const { x, y } = at(places, "teacher");
    const kin = new Map([...places.people].filter(([id]) => figures.get(id)?.margin !== true));
    const line = { x: x - 1, y: y - 60, width: 2, height: 120, line: true };
    const moved = placeMargin(family, figures, { ...places, people: kin }, { drawn: [line] });
    for (const { id, radius, margin } of figures.values())
      if (margin)
        expect(Math.abs(at(moved, id).x - x) > radius || Math.abs(at(moved, id).y - y) > 60).toBe(
          true,
        );
  });
});

describe("room that ties ask for", () => {
  test("is given between rows and right of people, and nowhere taken away", async () => {
    const family = familyOf(example("clarissa"));
    const scale = scaleFor(9);
    const figures = figuresOf(family, scale, noMarks);
    const plain = await layOut(family, figures, { scale, marks: noMarks, room: null });
    const rightOf = new Map([["claras-father", 80]]);
    const room = { rows: [0, 50], rightOf };
    const wide = await layOut(family, figures, { scale, marks: noMarks, room });
    const step = (places: Places, row: number): number => places.rows[row + 1]! - places.rows[row]!;
    expect(step(wide, 0)).toBeCloseTo(step(plain, 0));
    expect(step(wide, 1)).toBeCloseTo(step(plain, 1) + 50);
    const gap = (places: Places): number =>
      at(places, "grandmother").x - at(places, "claras-father").x;
    expect(gap(wide)).toBeCloseTo(gap(plain) + 80, 0);
  });
});

describe("any small family", () => {
  test("nothing overlaps, parents stand above children, partners in one row, siblings by birth", async () => {
    await fc.assert(
      fc.asyncProperty(anyFamily, async (drawn) => {
        const { shapes, places } = await laidOut(familyOf(written(drawn)));
        expect(faultsOf(shapes)).toEqual(none);
        for (const { partners, children } of drawn.couples) {
          const rows = partners.map((id) => at(places, id).y);
          expect(new Set(rows).size).toBe(1);
          for (const child of children) expect(at(places, child).y).toBeGreaterThan(rows[0]!);
          const order = children.map((child) => at(places, child).x);
          expect(order).toEqual(order.toSorted((a, b) => a - b));
        }
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  test("two runs give the same places", async () => {
    const yaml = families["two brothers and two sisters marry"]!;
    const [one, two] = [await laidOut(familyOf(yaml)), await laidOut(familyOf(yaml))];
    expect(JSON.stringify(one.shapes)).toBe(JSON.stringify(two.shapes));
  });
});

test("a family of a thousand is laid out, every one in a place of their own", async () => {
  const { places } = await laidOut(familyOf(thousand()));
  const spots = [...places.people.values()].map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`);
  expect(spots).toHaveLength(1023);
  expect(new Set(spots).size).toBe(1023);
});

/** A tree of parents alone, two children each, ten generations deep. */
function thousand(): string {
  const ids = Array.from({ length: 1023 }, (_, i) => `p${i + 1}`);
  const people = ids.map((id) => `  ${id}: { name: "${id}", gender: female }`);
  const children = ids
    .slice(1)
    .map((id, i) => `  - { child: ${id}, of: p${Math.floor((i + 2) / 2)} }`);
  return ["people:", ...people, "children:", ...children].join("\n");
}
