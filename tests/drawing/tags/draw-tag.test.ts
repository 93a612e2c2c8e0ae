import { expect, test } from "vitest";
import type { MarkForm } from "../../../src/drawing/marks.ts";
import { drawTag, tagSize } from "../../../src/drawing/tags/draw-tag.ts";

const forms: readonly MarkForm[] = ["repeat", "repeat-resource", "change", "resource", "note"];

test.each(forms)("a %s carries its number, and every shape of it lies within its size", (form) => {
  for (const number of [1, 9, 10, 99, 123]) {
    const { width, height } = tagSize({ number, form });
    const shapes = drawTag({ number, form }, { x: 100, y: 50 });
    expect(shapes.every(({ part, of }) => part === "tag" && of === `${number}`)).toBe(true);
    const texts = shapes.flatMap(({ ink }) => (ink.kind === "text" ? [ink.text] : []));
    expect(texts).toEqual([`${number}`]);
    for (const { geometry } of shapes) {
      if (!("box" in geometry)) throw new Error("a tag is made of boxes");
      const { x, y, width: w, height: h } = geometry.box;
      expect(x).toBeGreaterThanOrEqual(100 - width / 2 - 1e-9);
      expect(x + w).toBeLessThanOrEqual(100 + width / 2 + 1e-9);
      expect(y).toBeGreaterThanOrEqual(50 - height / 2 - 1e-9);
      expect(y + h).toBeLessThanOrEqual(50 + height / 2 + 1e-9);
    }
  }
});

test("the five forms differ without colour", () => {
  const drawn = forms.map((form) =>
    JSON.stringify(
      drawTag({ number: 1, form }, { x: 0, y: 0 }).map(({ ink }) =>
        ink.kind === "text" ? ink.colour : [ink.d, ink.fill, ink.stroke, ink.width],
      ),
    ),
  );
  expect(new Set(drawn).size).toBe(forms.length);
});

test("only repeats are filled black, only resources carry a plus", () => {
  const filled = forms.filter((form) =>
    drawTag({ number: 1, form }, { x: 0, y: 0 }).some(
      ({ ink }) => ink.kind === "path" && ink.fill === "ink",
    ),
  );
  const plus = forms.filter((form) => drawTag({ number: 1, form }, { x: 0, y: 0 }).length === 4);
  expect(filled).toEqual(["repeat", "repeat-resource"]);
  expect(plus).toEqual(["repeat-resource", "resource"]);
});
