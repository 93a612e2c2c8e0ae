import { expect, test } from "vitest";
import type { Colour } from "../../../src/drawing/scene.ts";
import { themes } from "../../../src/drawing/themes/index.ts";
import type { Theme } from "../../../src/drawing/themes/theme.ts";

const named: readonly (readonly [string, Theme])[] = Object.entries(themes);
const decoration: readonly Colour[] = ["paper", "halo", "rule"];

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const value = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

test("the measure is right: black on white is 21, grey #767676 just passes", () => {
  expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21, 5);
  expect(contrast("#767676", "#FFFFFF")).toBeCloseTo(4.54, 2);
});

test.each(named)("theme %s: every colour is a hexadecimal one", (_, theme) => {
  for (const hex of Object.values(theme)) expect(hex).toMatch(/^#[0-9A-F]{6}$/);
});

test.each(named)(
  "theme %s: text on paper has a contrast of 4.5, lines on the halo 3",
  (_, theme) => {
    for (const [colour, hex] of Object.entries(theme)) {
      if (decoration.some((name) => name === colour)) continue;
      expect(contrast(hex, theme.paper), colour).toBeGreaterThanOrEqual(4.5);
      expect(contrast(hex, theme.halo), `${colour} on the halo`).toBeGreaterThanOrEqual(3);
    }
  },
);

test("the book theme is black, grey and white", () => {
  for (const hex of Object.values(themes.book)) expect(hex).toMatch(/^#(..)\1\1$/);
});
