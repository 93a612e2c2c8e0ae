import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { papers } from "../../../src/drawing/formats/pdf/paper.ts";
import type { Item, Sheet } from "../../../src/drawing/formats/pdf/sheet.ts";
import { tiles } from "../../../src/drawing/formats/pdf/tiles.ts";
import type { Family } from "../../../src/family/family.ts";
import { readFamily } from "../../../src/input/read.ts";
import { packPdf, packSheets } from "../../../src/report/formats/pdf/pdf.ts";
import type { Pack } from "../../../src/report/pack/block.ts";
import { packOf } from "../../../src/report/pack/pack.ts";
import { familyOf } from "../../family.ts";
import { hasPoppler, poppler } from "../../poppler.ts";

function packFor(family: Family): Promise<Pack> {
  return packOf(family, { reader: "clinician", paper: "a4", only: [] });
}

const options = { theme: "colour", paper: "a4", password: null } as const;

const scripts = familyOf(`
title: Familie Müller-Łoś
index: noa
people:
  noa: { name: "נועה לוי", gender: female, born: 1990-03-12 }
  david: { name: "דוד (דודו) לוי", gender: male }
  layla: { name: "ليلى حسن", gender: female, born: 1962 }
  priya: { name: "प्रिया शर्मा", gender: female }
  fyodor: { name: "Фёдор Достоевский", gender: male }
  zoe: { name: "Zoë Ångström-O’Neill", gender: female }
  maria: { name: "Μαρία Παπαδοπούλου", gender: female }
children:
  - { child: noa, of: [david, layla] }
  - { child: david, of: [fyodor, priya] }
ties:
  - { between: [noa, zoe], tie: close, from: 2001, note: "since school" }
  - { between: [noa, maria], tie: conflict, from: 2005 }
`);

/** Words alone: lines and marks of direction are the page's. */
function words(text: string): string {
  return text.replaceAll(/[\p{Cf}\s]+/gu, " ");
}

describe.skipIf(!hasPoppler)("a PDF as other programs read it", () => {
  const bytes = packFor(scripts).then((pack) => packPdf(pack, options));

  test("gives every name back, in any script", async () => {
    const text = words(poppler("pdftotext", await bytes));
    for (const { name } of scripts.people.values()) expect(text).toContain(name);
  });

  test("gives the sentences back in reading order", async () => {
    const pack = await packFor(scripts);
    const text = words(poppler("pdftotext", await bytes));
    const said = pack.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === "paragraph" ? [block.text] : []))
      .filter((one) => /^[\p{Script=Latin}\p{Script=Common}]+$/u.test(one));
    expect(said.length).toBeGreaterThan(3);
    const places = said.map((one) => text.indexOf(words(one)));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test("has all its typefaces in it", async () => {
    const [, , ...fonts] = poppler("pdffonts", await bytes)
      .trim()
      .split("\n");
    expect(fonts.length).toBeGreaterThan(4);
    for (const font of fonts) expect(font).toMatch(/ yes yes yes +\d/u);
  });

  test("is tagged, titled and has no date but the first of all", async () => {
    const info = poppler("pdfinfo", await bytes);
    expect(info).toMatch(/Tagged: +yes/u);
    expect(info).toContain("Familie Müller-Łoś");
    expect(info).not.toMatch(/Date: (?!.*1970)/u);
  });

  test("has a bookmark for every section, every finding below, and every sheet-wide picture", async () => {
    const pack = await packFor(scripts);
    const outline = poppler("pdftohtml", await bytes, ["-xml", "-i", "-stdout"]);
    const items = [...outline.matchAll(/<item page="(\d+)">([^<]*)</gu)];
    const wanted = pack.sections.flatMap(({ title, blocks }) => [
      title,
      ...blocks.flatMap((b) => (b.kind === "heading" && b.starts !== "here" ? [b.text] : [])),
      ...blocks.flatMap((b, at) =>
        at > 0 && b.kind === "picture" && b.fills === "page" ? [b.scene.title] : [],
      ),
    ]);
    expect(items.map(([, , title]) => title)).toEqual(wanted);
    const pages = items.map(([, page]) => Number(page));
    expect(pages).toEqual([...pages].sort((a, b) => a - b));
  });

  test("opens with its password and not without", async () => {
    const pack = await packFor(scripts);
    const locked = await packPdf(pack, { ...options, password: "secret words" });
    expect(() => poppler("pdfinfo", locked)).toThrow();
    expect(poppler("pdfinfo", locked, ["-upw", "secret words"])).toContain("AES-256");
  });
});

test("the same pack gives the same bytes", async () => {
  const pack = await packFor(scripts);
  const [one, two] = await Promise.all([packPdf(pack, options), packPdf(pack, options)]);
  expect(Buffer.compare(one, two)).toBe(0);
});

describe.each(readdirSync("examples").filter((file) => file.endsWith(".yaml")))("%s", (file) => {
  const { family } = readFamily(readFileSync(`examples/${file}`), file);
  const pack = packFor(family!);

  test.each(["a4", "letter"] as const)("lies within its sheets of %s", async (paper) => {
    for (const sheet of packSheets(await pack, paper))
      for (const item of sheet.items) {
        const at = item.kind === "path" ? { x: 0, y: 0 } : item.at;
        expect(at.x).toBeGreaterThanOrEqual(0);
        expect(bottomOf(item)).toBeLessThanOrEqual(sheet.height);
      }
  });

  test("has no heading alone at the foot of a sheet, nor with only a remark below it", async () => {
    const [, ...sheets] = packSheets(await pack, "a4");
    for (const sheet of sheets) {
      expect(lastTag(sheet)).not.toMatch(/^H/u);
      const last = sheet.items.filter(({ within }) => within.length > 0).at(-1);
      expect(last).not.toMatchObject({ kind: "line", colour: "muted" });
    }
  });

  test("has no type smaller than can be read", async () => {
    for (const { items } of packSheets(await pack, "a4"))
      for (const item of items) expect(leastType(item)).toBeGreaterThanOrEqual(6.8);
  });
});

function bottomOf(item: Item): number {
  if (item.kind === "path") return 0;
  return item.at.y + (item.kind === "picture" ? item.window.height * item.scale : 0);
}

function lastTag({ items }: Sheet): string {
  return (
    items
      .filter(({ within }) => within.length > 0)
      .at(-1)
      ?.within.at(-1)?.tag ?? ""
  );
}

function leastType(item: Item): number {
  if (item.kind === "line") return item.size;
  if (item.kind === "path") return 99;
  // A single sign is part of a symbol.
  const sizes = item.scene.shapes.flatMap(({ ink }) =>
    ink.kind === "text" && ink.text.length > 1 ? [ink.size] : [],
  );
  return Math.min(99, ...sizes) * item.scale;
}

test("a drawing too large for paper is cut into parts that share a strip and leave nothing out", () => {
  const scene = {
    width: 2000,
    height: 1300,
    title: "",
    description: "",
    words: new Map(),
    shapes: [],
  };
  const size = { width: papers.a4.height, height: papers.a4.width };
  const windows = tiles(scene, size, []).flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === "picture" ? [item.window] : [])),
  );
  const covered = (x: number, y: number): number =>
    windows.filter((w) => x >= w.x && x <= w.x + w.width && y >= w.y && y <= w.y + w.height).length;
  for (let x = 0; x <= 2000; x += 10)
    for (let y = 0; y <= 1300; y += 10) expect(covered(x, y)).toBeGreaterThan(0);
  expect(covered(windows[1]!.x + 5, 5)).toBe(2);
});
