import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { drawable } from "../../../src/drawing/drawable.ts";
import { drawFamily } from "../../../src/drawing/draw.ts";
import { piecesOf } from "../../../src/drawing/lines/polyline-pieces.ts";
import { boxOf } from "../../../src/drawing/page/boxes.ts";
import type { Box, Scene, Shape } from "../../../src/drawing/scene.ts";
import type { Family } from "../../../src/family/family.ts";
import { withLayers } from "../../../src/family/view/layers.ts";
import { familyOf } from "../../family.ts";
import { difficult } from "../difficult/families.ts";
import { noMarks } from "../page/examples.ts";

const examples = readdirSync("examples").map(
  (name) => [name, readFileSync(`examples/${name}`, "utf8")] as const,
);

/** Words so far from their line might be another line's, in points. */
const far = 16;

test.each([...examples, ...Object.entries(difficult)])(
  "%s: the words of a tie stand by its line",
  async (_, text) => {
    const family = familyOf(text);
    const scene = await drawFamily(family, { marks: noMarks, phases: "all" });
    expect(loneTies(family).flatMap((key) => strayWords(scene, key))).toEqual([]);
  },
);

test.each([...examples, ...Object.entries(difficult)])(
  "%s: the words of phases stand in their order",
  async (_, text) => {
    for (const family of [familyOf(text), withLayers(familyOf(text), ["structure", "emotional"])]) {
      const scene = await drawFamily(family, { marks: noMarks, phases: "all" });
      expect(family.bonds.flatMap((bond) => (isInOrder(scene, bond) ? [] : [bond.path]))).toEqual(
        [],
      );
    }
  },
);

/** Whether words go one way only, down or up, to the left or to the right. */
function isInOrder({ shapes }: Scene, { phases }: Family["bonds"][number]): boolean {
  const middles = phases.flatMap(({ path }) => {
    const words = shapes.filter(({ part, of }) => part === "tie-label" && of === path.join("/"));
    const [first, last] = [words[0], words.at(-1)].map((word) => word && boxOf(word));
    if (first === undefined || last === undefined) return [];
    return [{ x: first.x + first.width / 2, y: (first.y + last.y) / 2 }];
  });
  const steps = (along: "x" | "y"): readonly number[] =>
    middles.slice(1).map((middle, i) => Math.sign(middle[along] - middles[i]![along]));
  return new Set(steps("x")).size <= 1 || new Set(steps("y")).size <= 1;
}

/** Ties of one form, of two who have nothing else between them: words of others might come first. */
function loneTies({ bonds, roles }: Family): readonly string[] {
  const ties = bonds.filter((bond) => bond.section !== "unions" && drawable(bond));
  return ties
    .filter(({ between, phases }) => {
      const isPair = (ids: readonly (string | null)[]): boolean =>
        between.every((id) => ids.includes(id));
      const others = bonds.filter((other) => isPair(other.between));
      const seats = roles.filter(({ who, toward }) => isPair([who, toward]));
      return phases.length === 1 && others.length === 1 && seats.length === 0;
    })
    .flatMap(({ phases }) => phases.map(({ path }) => path.join("/")));
}

function strayWords({ shapes }: Scene, key: string): readonly string[] {
  const own = shapes.filter(({ of }) => of === key);
  const words = own.filter(({ part }) => part === "tie-label");
  const line = own.filter(({ part }) => part === "tie").flatMap(boxesOf);
  if (words.length === 0 || line.length === 0) return [];
  const distance = Math.min(...words.flatMap((word) => line.map((bit) => apart(boxOf(word), bit))));
  return distance > far ? [`${key}: ${distance.toFixed(0)}`] : [];
}

function boxesOf({ geometry }: Shape): readonly Box[] {
  if ("box" in geometry) return [geometry.box];
  return piecesOf(geometry.points).map(({ a, b }) => ({
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  }));
}

function apart(a: Box, b: Box): number {
  return Math.hypot(
    Math.max(0, a.x - b.x - b.width, b.x - a.x - a.width),
    Math.max(0, a.y - b.y - b.height, b.y - a.y - a.height),
  );
}
