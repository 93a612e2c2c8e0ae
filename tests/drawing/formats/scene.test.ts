import { expect, test } from "vitest";
import { sceneJson } from "../../../src/drawing/formats/scene.ts";
import { pathInk, textInk } from "../../../src/drawing/ink.ts";
import type { Scene } from "../../../src/drawing/scene.ts";

const scene: Scene = {
  width: 842,
  height: 595,
  title: "Genogram: a family",
  description: 'Two "people".',
  words: new Map([["ann", "Ann, woman"]]),
  shapes: [
    {
      part: "label",
      of: "ann",
      geometry: { box: { x: 1.005, y: -0.001, width: 1 / 3, height: 2 } },
      ink: textInk("1.2345 Ann", { x: 1, y: 2 }, { size: 9.6 }),
    },
    {
      part: "tie",
      of: "ties/0",
      geometry: { points: [{ x: 0.126, y: 2 }] },
      ink: pathInk("M0.126 2L1 1", { stroke: "positive", width: 1.25 }),
    },
  ],
};

test("boxes as x, y, width and height, lines as points, two decimals, words untouched", () => {
  expect(JSON.parse(sceneJson(scene))).toMatchObject({
    title: "Genogram: a family",
    description: 'Two "people".',
    width: 842,
    height: 595,
    words: { ann: "Ann, woman" },
    shapes: [
      {
        part: "label",
        of: "ann",
        geometry: { x: 1, y: 0, width: 0.33, height: 2 },
        ink: { kind: "text", text: "1.2345 Ann", size: 9.6 },
      },
      {
        part: "tie",
        of: "ties/0",
        geometry: { points: [{ x: 0.13, y: 2 }] },
        ink: { d: "M0.13 2L1 1" },
      },
    ],
  });
});

test("one shape a line, so that two drawings can be compared", () => {
  const lines = sceneJson(scene).split("\n");
  expect(lines.filter((line) => line.includes('"part"'))).toHaveLength(2);
});
