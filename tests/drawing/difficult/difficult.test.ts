import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { drawFamily } from "../../../src/drawing/draw.ts";
import { svg } from "../../../src/drawing/formats/svg.ts";
import { themes } from "../../../src/drawing/themes/index.ts";
import { familyOf } from "../../family.ts";
import { faultsOf } from "../metrics.ts";
import { noMarks } from "../page/examples.ts";
import { difficult } from "./families.ts";

/** Where to put the pictures, to be looked at. */
const folder = process.env["PICTURES"];

test.each(Object.entries(difficult))("%s", async (name, text) => {
  const scene = await drawFamily(familyOf(text), { marks: noMarks, phases: "all" });
  if (folder !== undefined)
    writeFileSync(`${folder}/${name.replaceAll(" ", "-")}.svg`, svg(scene, themes.colour));
  expect(faultsOf(scene.shapes)).toEqual({ overlaps: [], through: [], merged: [] });
});
