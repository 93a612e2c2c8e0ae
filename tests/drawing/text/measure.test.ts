import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PNG } from "pngjs";
import { describe, expect, test } from "vitest";
import { widthOf } from "../../../src/drawing/text/measure.ts";
import type { Weight } from "../../../src/drawing/text/measure.ts";

const samples = ["took no part in raising her", "WIKIPEDIA", "Søren Łęcki, Ωδή", "Анна Каренина"];

test("a text is as wide as its characters, 8 % spare included", () => {
  expect(widthOf("H", 1000, 400)).toBeCloseTo(741 * 1.08, 0);
  expect(widthOf("HH", 10, 400)).toBeCloseTo(2 * widthOf("H", 10, 400));
  expect(widthOf("", 10, 400)).toBe(0);
});

test("heavier text is wider", () => {
  for (const text of samples) {
    expect(widthOf(text, 9, 600)).toBeGreaterThan(widthOf(text, 9, 400));
    expect(widthOf(text, 9, 700)).toBeGreaterThan(widthOf(text, 9, 600));
  }
});

test("scripts the table lacks are guessed at, marks take no room", () => {
  expect(widthOf("母", 10, 400)).toBeCloseTo(10.8);
  expect(widthOf("أ", 10, 400)).toBeCloseTo(6.48);
  expect(widthOf("e\u0301", 10, 400)).toBeCloseTo(widthOf("e", 10, 400));
});

function rendererIsThere(): boolean {
  try {
    execFileSync("rsvg-convert", ["--version"], { stdio: "ignore" });
    return execFileSync("fc-list", [":family=Noto Sans", "file"]).toString().includes("NotoSans");
  } catch {
    return false;
  }
}

/** The ink's width of a text, as a renderer draws it, in points. */
function inkWidth(text: string, size: number, weight: Weight): number {
  const folder = mkdtempSync(join(tmpdir(), "genogram-width-"));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="120"><rect width="1200" height="120" fill="white"/><text x="20" y="80" font-family="Noto Sans" font-size="${size}" font-weight="${weight}">${text}</text></svg>`;
  writeFileSync(join(folder, "text.svg"), svg);
  execFileSync("rsvg-convert", ["-o", join(folder, "text.png"), join(folder, "text.svg")]);
  const { width, height, data } = PNG.sync.read(readFileSync(join(folder, "text.png")));
  const dark = Array.from({ length: width }, (_, x) => x).filter((x) =>
    Array.from({ length: height }, (_, y) => data[4 * (y * width + x)]!).some((red) => red < 128),
  );
  return dark.at(-1)! - dark[0]! + 1;
}

describe.skipIf(!rendererIsThere())("against glyphs as rendered", () => {
  test.each(
    samples.flatMap((text) => [400, 700].map((weight) => [text, weight as Weight] as const)),
  )("%s, %i", (text, weight) => {
    const measured = widthOf(text, 40, weight) / 1.08;
    const ink = inkWidth(text, 40, weight);
    expect(Math.abs(measured - ink)).toBeLessThan(0.02 * measured + 5);
  });
});
