import { expect, test } from "vitest";
import { drawFamily } from "../../../src/drawing/draw.ts";
import { familyOf } from "../../family.ts";
import { laidOut, noMarks } from "../layout/laid-out.ts";
import { faultsOf } from "../metrics.ts";
import { grow } from "./grow.ts";
import { written } from "./plain-family.ts";
import { structureFaults } from "./structure-faults.ts";

// `bench/layout.js` draws two hundred.
test.each(Array.from({ length: 24 }, (_, seed) => seed))(
  "family %d: siblings by birth, partners together, nothing on anything",
  async (seed) => {
    const family = grow(seed, 6 + seed);
    const file = written(family);
    const { shapes, places } = await laidOut(familyOf(file.yaml));
    const { crossings, ...wrong } = structureFaults(family, file, {
      shapes,
      people: places.people,
    });
    expect(wrong).toEqual({ inversions: 0, apart: 0, misplaced: 0 });
    expect(crossings).toBeLessThan(10);
    expect(faultsOf(shapes)).toEqual({ overlaps: [], through: [], merged: [] });
  },
);

test.each(Array.from({ length: 6 }, (_, seed) => seed))(
  "family %d with ties: none on symbols, words or lines",
  async (seed) => {
    const { yaml } = written(grow(seed, 8 + 2 * seed, 2 + 2 * seed));
    const { shapes } = await drawFamily(familyOf(yaml), { marks: noMarks, phases: "all" });
    const around: readonly string[] = ["legend", "title", "caption"];
    const picture = shapes.filter(({ part }) => !around.includes(part));
    expect(picture.some(({ part }) => part === "tie")).toBe(true);
    expect(faultsOf(picture)).toEqual({ overlaps: [], through: [], merged: [] });
  },
);
