import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { drawFamily } from "../../../src/drawing/draw.ts";
import { pathInk } from "../../../src/drawing/ink.ts";
import type { Scene } from "../../../src/drawing/scene.ts";
import { withLayers } from "../../../src/family/view/layers.ts";
import { findPatterns } from "../../../src/patterns/find.ts";
import { marksOf } from "../../../src/report/marks.ts";
import { familyOf } from "../../family.ts";
import { difficult } from "../difficult/families.ts";
import { faultsOf } from "../metrics.ts";
import { noMarks } from "./examples.ts";
import { inkInWords } from "./ink-in-words.ts";

const examples = readdirSync("examples")
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => [name, readFileSync(`examples/${name}`, "utf8")] as const);

/** Ties that end at one side of a symbol so near each other that their marks touch. */
function linesTouching({ shapes }: Scene): readonly string[] {
  const levels = shapes.flatMap(({ part, of, geometry }) =>
    part === "tie" && "points" in geometry
      ? geometry.points.slice(1).flatMap((b, i) => {
          const a = geometry.points[i]!;
          return Math.abs(a.y - b.y) < 0.01 && Math.abs(a.x - b.x) > 20 ? [{ of, a, b }] : [];
        })
      : [],
  );
  return levels.flatMap((one, i) =>
    levels.slice(i + 1).flatMap((other) => {
      const shared =
        Math.min(Math.max(one.a.x, one.b.x), Math.max(other.a.x, other.b.x)) -
        Math.max(Math.min(one.a.x, one.b.x), Math.min(other.a.x, other.b.x));
      const isNear = Math.abs(one.a.y - other.a.y) < 5 && one.of !== other.of;
      return shared > 12 && isNear ? [`${one.of} beside ${other.of}`] : [];
    }),
  );
}

test("a line through words is found", async () => {
  const family = familyOf("people: { ann: { name: Annabella, gender: female } }");
  const scene = await drawFamily(family, { marks: noMarks, phases: "all" });
  const label = scene.shapes.find(({ part }) => part === "label");
  if (label === undefined || !("box" in label.geometry)) throw new Error("no label");
  const { x, y, width, height } = label.geometry.box;
  const d = `M${x} ${y}L${x + width} ${y + height}`;
  const line = { ...label, ink: pathInk(d, { stroke: "ink", width: 0.85 }) };
  expect(await inkInWords(scene)).toEqual([]);
  expect(await inkInWords({ ...scene, shapes: [...scene.shapes, line] })).toHaveLength(1);
});

const layers = ["structure", "emotional", "health", "roles"] as const;

test.each(examples.flatMap(([name, text]) => layers.map((layer) => [layer, name, text] as const)))(
  "only %s of %s: nothing runs through words or along anything",
  async (layer, _, text) => {
    const family = withLayers(familyOf(text), [layer]);
    const scene = await drawFamily(family, { marks: noMarks, phases: "all" });
    expect(faultsOf(scene.shapes)).toEqual({ overlaps: [], through: [], merged: [] });
    expect(await inkInWords(scene)).toEqual([]);
    expect(linesTouching(scene)).toEqual([]);
  },
);

test.each([...examples, ...Object.entries(difficult)])(
  "%s: nothing runs through words",
  async (_, text) => {
    const family = familyOf(text);
    const marks = marksOf(findPatterns(family), "main");
    const scene = await drawFamily(family, { marks, phases: "all" });
    expect(faultsOf(scene.shapes)).toEqual({ overlaps: [], through: [], merged: [] });
    expect(await inkInWords(scene)).toEqual([]);
  },
);
