import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { drawFamily } from "../../../src/drawing/draw.ts";
import { pathInk } from "../../../src/drawing/ink.ts";
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
