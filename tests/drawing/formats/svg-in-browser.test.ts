import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Scene } from "../../../src/drawing/scene.ts";
import { widthOf } from "../../../src/drawing/text/measure.ts";
import { draw, find, mark, toSvg } from "../../../src/index.ts";
import { familyOf } from "../../family.ts";

const program = "/usr/bin/chromium";

const family = familyOf(`
title: Names of five alphabets
people:
  anna: { name: "Анна Ивановна", gender: female, born: 1950 }
  sophia: { name: "Σοφία", gender: female, born: 1925 }
  sarah: { name: "שרה לוי", gender: female, born: 1975 }
  layla: { name: "ليلى حداد", gender: female, born: 1977 }
  lukasz: { name: "Łukasz Ćwikła", gender: male, born: 2000 }
  asha: { name: "आशा वर्मा", gender: female, born: 2001 }
  minh: { name: "Nguyễn Minh", gender: male, born: 2003 }
children:
  - { child: anna, of: sophia }
  - { child: sarah, of: anna }
  - { child: layla, of: anna }
  - { child: lukasz, of: sarah }
  - { child: asha, of: layla }
  - { child: minh, of: layla }
`);

describe.skipIf(!existsSync(program))("an SVG file in a browser", () => {
  let browser: Browser;
  let scene: Scene;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: program, args: ["--no-sandbox"] });
    const marks = await mark(await find(family), "none");
    scene = await draw(family, { marks, phases: "all" });
  });
  afterAll(() => browser.close());

  async function opened() {
    const file = join(mkdtempSync(join(tmpdir(), "genogram-svg-")), "one.svg");
    writeFileSync(file, await toSvg(scene, "colour"));
    const page = await browser.newPage();
    await page.goto(pathToFileURL(file).href);
    return page;
  }

  test("uses the typefaces that it carries, for every alphabet in it", async () => {
    const page = await opened();
    const faces: readonly string[] = await page.evaluate(
      "document.fonts.ready.then(() => [...document.fonts].map((face) => `${face.weight} ${face.status}`))",
    );
    expect(faces.length).toBeGreaterThan(8);
    expect(faces.filter((face) => !face.endsWith("loaded"))).toEqual([]);
  });

  test("sets no line wider than it was measured", async () => {
    const page = await opened();
    const set: readonly { text: string; width: number }[] = await page.evaluate(
      `document.fonts.ready.then(() => [...document.querySelectorAll("text")].map((line) => ({
        text: line.textContent,
        width: line.getComputedTextLength(),
      })))`,
    );
    const measured = scene.shapes.flatMap(({ ink }) =>
      ink.kind === "text"
        ? [{ text: ink.text, width: widthOf(ink.text, ink.size, ink.weight) }]
        : [],
    );
    expect(set).toHaveLength(measured.length);
    for (const [index, line] of measured.entries()) {
      expect(set[index]?.text).toBe(line.text);
      expect(set[index]?.width, line.text).toBeLessThanOrEqual(line.width);
    }
  });
});
