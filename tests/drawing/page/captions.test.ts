import { expect, test } from "vitest";
import type { Marks } from "../../../src/drawing/marks.ts";
import { boxOf } from "../../../src/drawing/page/boxes.ts";
import { captions } from "../../../src/drawing/page/captions.ts";
import { columns } from "../../../src/drawing/page/columns.ts";

const item = {
  number: 1,
  form: "repeat",
  triangle: false,
  title: "A title of some length that needs two lines",
  text: "One or two cautious sentences, which also need more lines than one in a narrow column.",
  note: "2 of 2 known.",
} as const;

const marks: Marks = {
  halo: null,
  tags: [],
  words: [],
  captions: [
    { heading: "What repeats, as told", items: [item, { ...item, number: 12, triangle: true }] },
    { heading: "What helped", items: [{ ...item, number: 123, form: "repeat-resource" }] },
  ],
  questions: ["First?", "Second?", "Third?", "Fourth?"],
  more: "Four more findings are in the report.",
};

const shapes = columns(captions(marks, 216), 1).flatMap((block) => block.draw({ x: 0, y: 0 }));
const texts = shapes.flatMap((shape) =>
  shape.ink.kind === "text" ? [{ text: shape.ink.text, box: boxOf(shape), of: shape.of }] : [],
);

test("every number stands at its caption, under the headings, in order", () => {
  const heads = texts.filter(({ of }) => of === "heading").map(({ text }) => text);
  expect(heads).toEqual(["What repeats, as told", "What helped", "Worth asking"]);
  expect(texts.filter(({ text }) => /^\d+$/.test(text)).map(({ text }) => text)).toEqual([
    "1",
    "12",
    "123",
  ]);
});

test("at most three questions; what was left out comes last", () => {
  const said = texts.map(({ text }) => text);
  expect(said).toContain("Third?");
  expect(said).not.toContain("Fourth?");
  expect(said.at(-1)).toBe("Four more findings are in the report.");
});

test("within the column, and no text on another", () => {
  for (const { box, text } of texts) {
    expect(box.x, text).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width, text).toBeLessThanOrEqual(216);
  }
  texts.forEach((a, i) => {
    for (const b of texts.slice(i + 1)) {
      const apart =
        a.box.x + a.box.width <= b.box.x + 0.01 ||
        b.box.x + b.box.width <= a.box.x + 0.01 ||
        a.box.y + a.box.height <= b.box.y + 0.01 ||
        b.box.y + b.box.height <= a.box.y + 0.01;
      expect(apart, `${a.text} / ${b.text}`).toBe(true);
    }
  });
});

test("the triangle's sign only where there is a triangle", () => {
  const signs = shapes.filter(({ part, ink }) => part === "caption" && ink.kind === "path");
  expect(signs.filter(({ of }) => of === "12")).toHaveLength(1);
  expect(signs.filter(({ of }) => of === "1")).toHaveLength(0);
});
