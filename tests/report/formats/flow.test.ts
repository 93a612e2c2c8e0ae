import { expect, test } from "vitest";
import { papers } from "../../../src/drawing/formats/pdf/paper.ts";
import type { Item, Sheet } from "../../../src/drawing/formats/pdf/sheet.ts";
import type { Block, Pack } from "../../../src/report/pack/block.ts";
import { flow, roomOn } from "../../../src/report/formats/pdf/flow.ts";
import { flowingOf } from "../../../src/report/formats/pdf/flowing.ts";
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
