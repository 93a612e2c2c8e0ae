import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { drawFamily } from "../../../src/drawing/draw.ts";
import { sheetsFor } from "../../../src/drawing/formats/pdf/drawing-paper.ts";
import { paperTaken } from "../../../src/drawing/formats/pdf/paper-taken.ts";
import { papers } from "../../../src/drawing/formats/pdf/paper.ts";
import { pictureSheets } from "../../../src/drawing/formats/pdf/picture-sheets.ts";
import { findPatterns } from "../../../src/patterns/find.ts";
import { marksOf } from "../../../src/report/marks.ts";
import { familyOf } from "../../family.ts";
import { noMarks } from "../page/examples.ts";

const sheets = { bronte: [842, 595], "three-wives": [1191, 842], clarissa: [1191, 842] };

test.each(Object.entries(sheets))(
  "%s is printed on the sheet that it fills",
  async (name, size) => {
    const family = familyOf(readFileSync(`examples/${name}.genogram.yaml`, "utf8"));
    const marks = marksOf(findPatterns(family), "main");
    const scene = await drawFamily(family, { marks, phases: "all", papers: sheetsFor(papers.a4) });
    const [sheet, ...more] = pictureSheets(scene, papers.a4, "drawing");
    expect(more).toEqual([]);
    expect([sheet!.width, sheet!.height]).toEqual(size);
  },
);

test.each(readdirSync("examples"))(
  "%s: no word is printed smaller than it can be read",
  async (name) => {
    const family = familyOf(readFileSync(`examples/${name}`, "utf8"));
    const marks = marksOf(findPatterns(family), "main");
    const scene = await drawFamily(family, { marks, phases: "all", papers: sheetsFor(papers.a4) });
    const sizes = scene.shapes.flatMap(({ ink }) =>
      ink.kind === "text" && ink.text.length > 2 ? [ink.size] : [],
    );
    for (const { items } of pictureSheets(scene, papers.a4, "drawing"))
      for (const item of items)
        if (item.kind === "picture")
          expect(item.scale * Math.min(...sizes)).toBeGreaterThanOrEqual(6.9 - 1e-9);
  },
);

test("what just misses a sheet is printed larger, so that it fills the next one", async () => {
  const family = familyOf(readFileSync("examples/twelve-sentences.genogram.yaml", "utf8"));
  const marks = marksOf(findPatterns(family), "main");
  const scene = await drawFamily(family, { marks, phases: "all", papers: sheetsFor(papers.a4) });
  const [sheet] = pictureSheets(scene, papers.a4, "drawing");
  const [picture] = sheet!.items.flatMap((item) => (item.kind === "picture" ? [item] : []));
  expect(picture!.scale).toBeGreaterThan(1.2);
  expect(picture!.scale * scene.width).toBeGreaterThan(0.95 * sheet!.width);
});

test("what it takes to print a drawing is told by the names of papers", async () => {
  const scene = await drawFamily(familyOf("people: { ann: { gender: female } }"), {
    marks: noMarks,
    phases: "all",
  });
  const taken = (times: number) =>
    paperTaken({ ...scene, width: 842 * times, height: 577 * times }, "a4");
  expect([1, 1.4, 2].map(taken)).toEqual([
    null,
    { sheets: 1, name: "A3" },
    { sheets: 1, name: "A2" },
  ]);
  expect(taken(4)?.name).toBe("A4");
  expect(taken(4)?.sheets).toBeGreaterThan(9);
});
