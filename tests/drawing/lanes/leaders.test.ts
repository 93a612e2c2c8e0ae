import { expect, test } from "vitest";
import { drawFamily } from "../../../src/drawing/draw.ts";
import { familyOf } from "../../family.ts";
import { grow } from "../grown/grow.ts";
import { written } from "../grown/plain-family.ts";
import { noMarks } from "../page/examples.ts";
import { farWords } from "./far-words.ts";

test.each([9, 21, 31])("words far from their line are led to it (family %i)", async (seed) => {
  const plain = grow(seed, 10 + (seed % 12), 60);
  const family = familyOf(written({ ...plain, ties: plain.ties.slice(0, 14) }).yaml);
  const scene = await drawFamily(family, { marks: noMarks, phases: "all" });
  const far = farWords(scene);
  expect(far.map(({ of }) => of)).toEqual(seed === 31 ? ["ties/3"] : []);
  for (const { of } of far) {
    const leader = scene.shapes.find(
      ({ part, of: own, ink }) =>
        part === "tie-mark" && own === of && ink.kind === "path" && ink.width === 0.6,
    );
    expect(leader).toBeDefined();
  }
});
