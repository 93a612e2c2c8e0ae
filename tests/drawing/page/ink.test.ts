import { readdirSync, readFileSync } from "node:fs";
import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { drawFamily } from "../../../src/drawing/draw.ts";
import { png } from "../../../src/drawing/formats/png/png.ts";
import type { Scene } from "../../../src/drawing/scene.ts";
import { themes } from "../../../src/drawing/themes/index.ts";
import { pathInk } from "../../../src/drawing/ink.ts";
import { findPatterns } from "../../../src/patterns/find.ts";
import { marksOf } from "../../../src/report/marks.ts";
import { familyOf } from "../../family.ts";
import { difficult } from "../difficult/families.ts";
import { faultsOf } from "../metrics.ts";
import { noMarks } from "./examples.ts";

const examples = readdirSync("examples")
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => [name, readFileSync(`examples/${name}`, "utf8")] as const);

const scale = 1;
const dark = 190;

/** Words whose place other ink runs through: the picture without its words, looked at there. */
async function inkInWords(scene: Scene): Promise<readonly string[]> {
  const isText = ({ ink }: Scene["shapes"][number]): boolean => ink.kind === "text";
  const without = { ...scene, shapes: scene.shapes.filter((shape) => !isText(shape)) };
  const { data, width } = PNG.sync.read(Buffer.from(await png(without, themes.book, scale)));
  return scene.shapes.flatMap(({ ink, part, geometry }) => {
    // A number stands on the black disc of its tag, an age in its symbol; so in the legend's samples.
    if (
      ink.kind !== "text" ||
      ink.text.length === 1 ||
      !("box" in geometry) ||
      part === "tag" ||
      part === "symbol"
    )
      return [];
    const { x, y, width: wide, height } = geometry.box;
    let count = 0;
    for (let row = Math.ceil(scale * (y + 1)); row < scale * (y + height - 1); row++)
      for (let at = Math.ceil(scale * (x + 1)); at < scale * (x + wide - 1); at++)
        if ((data[4 * (row * width + at)] ?? 255) < dark) count += 1;
    return count > 0 ? [`${ink.text} (${part}): ${count}`] : [];
  });
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
