import { expect, test } from "vitest";
import { pathInk } from "../../../src/drawing/ink.ts";
import type { Block } from "../../../src/drawing/page/block.ts";
import { boxOf } from "../../../src/drawing/page/boxes.ts";
import { page } from "../../../src/drawing/page/page.ts";
import type { Box, Part, Shape } from "../../../src/drawing/scene.ts";

function filled(part: Part, box: Box): Shape {
  return { part, of: part, geometry: { box }, ink: pathInk("M0 0", {}) };
}

function block(part: Part, width: number, height: number): Block {
  return {
    height,
    before: 0,
    leads: false,
    draw: ({ x, y }) => [filled(part, { x, y, width, height })],
  };
}

function pageOf(drawing: Pick<Box, "width" | "height">, captionsHeight: number) {
  const made = page({
    drawing: [filled("symbol", { x: -70, y: 900, ...drawing })],
    title: () => block("title", 200, 31),
    captions: (width) => (captionsHeight === 0 ? [] : [block("caption", width, captionsHeight)]),
    legend: (width) => block("legend", width, 70),
  });
  const boxes = new Map(made.shapes.map((shape) => [shape.part, boxOf(shape)]));
  return {
    made,
    drawing: boxes.get("symbol")!,
    captions: boxes.get("caption"),
    legend: boxes.get("legend")!,
  };
}

test("A4, landscape, is the least page; captions stand right of a narrow drawing", () => {
  const { made, drawing, captions } = pageOf({ width: 300, height: 300 }, 200);
  expect([made.width, made.height]).toEqual([842, 595]);
  expect(captions).toMatchObject({ x: 598, width: 216 });
  expect(drawing.x + drawing.width).toBeLessThan(598);
});

test("captions stand below a wide drawing, in columns, above the legend", () => {
  const { made, drawing, captions, legend } = pageOf({ width: 700, height: 300 }, 100);
  expect(made.width).toBe(842);
  expect(captions!.width).toBeCloseTo(186, 5);
  expect(drawing.y + drawing.height).toBeLessThan(captions!.y);
  expect(captions!.y + captions!.height).toBeLessThan(legend.y);
});

test.each([
  [300, 900, 100],
  [550, 200, 900],
  [551, 500, 300],
  [2000, 1500, 400],
  [100, 50, 0],
])(
  "a drawing of %i x %i with captions %i high: a page that holds all within its margins",
  (width, height, low) => {
    const { made } = pageOf({ width, height }, low);
    const boxes = made.shapes.map(boxOf);
    for (const box of boxes) {
      expect(box.x).toBeGreaterThanOrEqual(28);
      expect(box.y).toBeGreaterThanOrEqual(20);
      expect(box.x + box.width).toBeLessThanOrEqual(made.width - 28);
      expect(box.y + box.height).toBeLessThanOrEqual(made.height - 10);
    }
    boxes.forEach((a, i) => {
      for (const b of boxes.slice(i + 1)) {
        const over =
          Math.min(a.x + a.width, b.x + b.width) > Math.max(a.x, b.x) &&
          Math.min(a.y + a.height, b.y + b.height) > Math.max(a.y, b.y);
        expect(over).toBe(false);
      }
    });
  },
);
