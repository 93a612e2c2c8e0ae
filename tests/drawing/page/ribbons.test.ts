import { expect, test } from "vitest";
import type { Lanes, Places } from "../../../src/drawing/figure.ts";
import { pathInk } from "../../../src/drawing/ink.ts";
import type { Marks } from "../../../src/drawing/marks.ts";
import { ribbons } from "../../../src/drawing/page/ribbons.ts";
import type { Point } from "../../../src/drawing/scene.ts";
import { familyOf } from "../../family.ts";

const family = familyOf(`
people: { ann: {}, ben: {} }
ties: [{ between: [ann, ben], phases: [{ tie: fused }, { tie: cutoff }] }]
roles: [{ who: ben, role: confidant, toward: ann }]
`);

const box = { x: 0, y: 0, width: 100, height: 200 };
const places: Places = {
  people: new Map([
    ["ann", { x: 0, y: 0 }],
    ["ben", { x: 0, y: 200 }],
  ]),
  labels: new Map(),
  lines: [],
  rows: [0, 200],
  bounds: box,
};

function lanesWith(role: readonly Point[]): Lanes {
  return {
    shapes: [
      {
        part: "role",
        of: "roles/0",
        geometry: { points: role },
        ink: pathInk("M0 0", { stroke: "ink" }),
      },
    ],
    stretches: new Map([
      [
        "ties/0/phases/0",
        [
          { x: 0, y: 24 },
          { x: 0, y: 100 },
        ],
      ],
      [
        "ties/0/phases/1",
        [
          { x: 0, y: 100 },
          { x: 0, y: 176 },
        ],
      ],
    ]),
    bounds: box,
  };
}

function marks(...phases: readonly number[]): Marks {
  const ribbon = phases.map((phase) => ["ties", 0, "phases", phase]);
  const halo = { filled: [], open: [], ribbon };
  return { halo, tags: [], words: [], captions: [], questions: [], more: null };
}

function lowest(points: readonly Point[]): number {
  return Math.max(...points.map(({ y }) => y));
}

const beside = [
  { x: 10, y: 24 },
  { x: 10, y: 176 },
];

test("it ends where the pattern ends, and runs on under the symbol at a person", () => {
  const [tie, role, ...others] = ribbons(family, places, lanesWith(beside), marks(0));
  expect(others).toEqual([]);
  for (const shape of [tie!, role!]) {
    if (!("points" in shape.geometry)) throw new Error("a ribbon is a line");
    expect(shape.part).toBe("halo");
    expect(Math.abs(lowest(shape.geometry.points) - 100)).toBeLessThanOrEqual(2);
    expect(Math.min(...shape.geometry.points.map(({ y }) => y))).toBeLessThan(16);
  }
});

test("a role in a lane of its own has no ribbon", () => {
  const far = beside.map(({ y }) => ({ x: 40, y }));
  expect(ribbons(family, places, lanesWith(far), marks(0))).toHaveLength(1);
});

test("none where nothing is to be laid under", () => {
  expect(ribbons(family, places, lanesWith(beside), { ...marks(), halo: null })).toEqual([]);
  expect(ribbons(family, places, lanesWith(beside), marks())).toEqual([]);
});
