import { expect, test } from "vitest";
import { papers } from "../../../src/drawing/formats/pdf/paper.ts";
import type { Item, Sheet } from "../../../src/drawing/formats/pdf/sheet.ts";
import type { Block, Pack } from "../../../src/report/pack/block.ts";
import { flow } from "../../../src/report/formats/pdf/flow.ts";
import { flowingOf } from "../../../src/report/formats/pdf/flowing.ts";
import { roomOn } from "../../../src/report/formats/pdf/room.ts";
import { blocks } from "../../../src/report/pack/blocks.ts";

const scene = { title: "A part", description: "", words: new Map(), shapes: [] };

function sheetsFor(...parts: readonly Block[]): readonly Sheet[] {
  const pack: Pack = {
    ...{ title: "A pack", subtitle: "", footer: "" },
    sections: [{ id: "one", title: "One", blocks: parts }],
  };
  return flow(flowingOf(pack, roomOn(papers.a4)), papers.a4);
}

function linesOn({ items }: Sheet): readonly string[] {
  return items.flatMap((item: Item) => (item.kind === "line" ? [item.text] : []));
}

test("no table leaves one row alone at the foot of a sheet, nor at the head of the next", () => {
  const columns = [{ heading: "What", share: 1 }];
  for (let before = 30; before < 60; before++) {
    const filling = blocks.list(Array.from({ length: before }, (_, at) => `line ${at}`));
    for (const count of [2, 3, 4]) {
      const rows = Array.from({ length: count }, (_, at) => [`row ${at}`]);
      for (const sheet of sheetsFor(filling, blocks.table(columns, rows))) {
        const left = linesOn(sheet).filter((text) => text.startsWith("row"));
        expect([before, count, left.length]).not.toEqual([before, count, 1]);
      }
    }
  }
});

test("a part of the drawing that needs a sheet of its own has its heading there", () => {
  const picture: Block = {
    ...{ kind: "picture", fills: "column" },
    scene: { ...scene, width: 700, height: 300, shapes: [small] } as never,
  };
  const sheets = sheetsFor(blocks.text("Some words."), picture);
  expect(sheets).toHaveLength(2);
  expect(linesOn(sheets[1]!)).toEqual(["A part"]);
  const drawn = sheets[1]!.items.find(({ kind }) => kind === "picture");
  expect(drawn).toMatchObject({ window: { width: 700, height: 300 } });
});

/** Words so small that the picture may not shrink. */
const small = {
  ...{ part: "label", of: "" },
  geometry: { box: { x: 0, y: 0, width: 20, height: 7 } },
  ink: { kind: "text", text: "small words", size: 7, weight: 400, colour: "ink" },
};

test("a picture as large as a sheet, after other things, is found in the bookmarks", () => {
  const whole: Block = {
    ...{ kind: "picture", fills: "page" },
    scene: { ...scene, title: "Time line", width: 700, height: 400 },
  };
  const titles = (...parts: readonly Block[]): readonly string[] =>
    sheetsFor(...parts).flatMap(({ bookmarks }) => bookmarks.map(({ title }) => title));
  expect(titles(blocks.text("Some words."), whole)).toEqual(["One", "Time line"]);
  expect(titles(whole)).toEqual(["One"]);
});

function drawing(width: number, height: number): Block {
  const sized = { ...scene, width, height, shapes: [{ ...small, ink: { ...small.ink, size: 8 } }] };
  return { kind: "picture", fills: "column", scene: sized as never };
}

function finding(
  title: string,
  starts: "page" | "part",
  picture: Block,
  points: number,
): readonly Block[] {
  const told = blocks.list(Array.from({ length: points }, (_, at) => `point ${at} of ${title}`));
  return [blocks.heading(title, starts), picture, blocks.heading("What was told"), told];
}

test("short parts share a sheet, and none is torn", () => {
  const names = ["first", "second", "third", "fourth"];
  for (let points = 1; points < 30; points++) {
    const sheets = sheetsFor(
      ...names.flatMap((name) => finding(name, "part", drawing(400, 120), points)),
    );
    const told = sheets.map((sheet) => linesOn(sheet).filter((line) => line.startsWith("point")));
    for (const name of names) {
      const counts = told.map((lines) => lines.filter((line) => line.endsWith(name)).length);
      expect([points, counts.filter((count) => count > 0)]).toEqual([points, [points]]);
    }
    if (points < 6) expect(sheets.length).toBeLessThan(names.length);
  }
});

test("a part shares no sheet with what has one of its own", () => {
  const whole = finding("first", "page", drawing(100, 50), 1);
  const parts = ["second", "third"].flatMap((name) => finding(name, "part", drawing(100, 50), 1));
  const sheets = sheetsFor(...whole, ...parts);
  expect(sheets.map((sheet) => linesOn(sheet)[0])).toEqual(["One", "first", "second"]);
});

test("what stands in the drawing has a sheet each", () => {
  const one = finding("first", "page", drawing(100, 50), 1);
  expect(sheetsFor(...one, ...finding("second", "page", drawing(100, 50), 1))).toHaveLength(3);
});

test.each([
  ["wide", 640, 150, 4],
  ["tall", 440, 560, 18],
  ["wide and high", 640, 420, 4],
])("a %s picture and its words share a sheet laid across", (_, width, height, points) => {
  const sheets = sheetsFor(...finding("first", "page", drawing(width, height), points));
  const [sheet] = sheets.slice(-1);
  expect(sheets).toHaveLength(2);
  expect([sheet!.width, sheet!.height]).toEqual([papers.a4.height, papers.a4.width]);
  expect(sheet!.bookmarks.map(({ title }) => title)).toEqual(["first"]);
  expect(linesOn(sheet!)).toHaveLength(points * 2 + 2);
  const drawn = sheet!.items.flatMap((item) => (item.kind === "picture" ? [item] : []));
  expect(drawn).toHaveLength(1);
  expect(drawn[0]!.scale * 8).toBeGreaterThanOrEqual(6.9);
  const { at, scale, window } = drawn[0]!;
  expect(at.x + scale * window.width).toBeLessThan(sheet!.width - 20);
  expect(at.y + scale * window.height).toBeLessThan(sheet!.height - 40);
});

test("a picture a little wider than the text takes some of the white beside it", () => {
  const sheets = sheetsFor(...finding("first", "page", drawing(590, 150), 1));
  const drawn = sheets[1]!.items.flatMap((item) => (item.kind === "picture" ? [item] : []));
  expect(drawn[0]!.at.x).toBeGreaterThanOrEqual(22);
  expect(drawn[0]!.at.x + drawn[0]!.scale * 590).toBeLessThanOrEqual(papers.a4.width - 22);
});
