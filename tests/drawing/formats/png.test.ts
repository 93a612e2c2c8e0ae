import { writeFileSync } from "node:fs";
import { PNG } from "pngjs";
import { beforeAll, expect, test } from "vitest";
import { drawFamily } from "../../../src/drawing/draw.ts";
import { pixelsAcross } from "../../../src/drawing/formats/png/pixels-across.ts";
import { png } from "../../../src/drawing/formats/png/png.ts";
import { themes } from "../../../src/drawing/themes/index.ts";
import type { Scene } from "../../../src/drawing/scene.ts";
import { familyOf } from "../../family.ts";
import { noMarks } from "../page/examples.ts";

const family = familyOf(`
title: "משפחה, أسرة, Семья"
people:
  ann: { name: Åsa Ödegård, gender: female }
  bob: { name: "דוד בן־גוריון", gender: male }
  kim: { name: "ليلى حسن", gender: female }
children: [{ child: kim, of: [ann, bob] }]
unions: [{ between: [ann, bob], union: married, when: 1970 }]
`);
let scene: Scene;
beforeAll(async () => {
  scene = await drawFamily(family, { marks: noMarks, phases: "all" });
});

test("a picture at a chosen scale, the same bytes twice", async () => {
  const once = await png(scene, themes.colour, 2);
  if (process.env["PICTURES"] !== undefined)
    writeFileSync(`${process.env["PICTURES"]}/scripts.png`, once);
  const { width, height } = PNG.sync.read(Buffer.from(once));
  expect([width, height]).toEqual([2 * scene.width, 2 * scene.height]);
  expect(Buffer.from(await png(scene, themes.colour, 2)).equals(Buffer.from(once))).toBe(true);
});

test("letters of every script are drawn where their words were measured", async () => {
  const { data, width } = PNG.sync.read(Buffer.from(await png(scene, themes.book, 2)));
  const darkIn = (box: { x: number; y: number; width: number; height: number }): number => {
    let dark = 0;
    for (let y = Math.round(2 * box.y); y < 2 * (box.y + box.height); y++)
      for (let x = Math.round(2 * box.x); x < 2 * (box.x + box.width); x++)
        if ((data[4 * (y * width + x)] ?? 255) < 128) dark += 1;
    return dark;
  };
  const words = scene.shapes.flatMap(({ ink, geometry }) =>
    ink.kind === "text" && "box" in geometry ? [{ text: ink.text, box: geometry.box }] : [],
  );
  expect(words.length).toBeGreaterThan(5);
  for (const { text, box } of words) expect(darkIn(box), text).toBeGreaterThan(10);
});

test("a picture too large for the machine is drawn smaller", () => {
  expect(pixelsAcross({ width: 842, height: 595 }, 2)).toBe(1684);
  const across = pixelsAcross({ width: 60_000, height: 20_000 }, 2);
  expect(across * (across / 3)).toBeLessThanOrEqual(100_000_000);
  expect(across).toBeGreaterThan(17_000);
});
