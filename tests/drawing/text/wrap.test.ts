import fc from "fast-check";
import { expect, test } from "vitest";
import { widthOf } from "../../../src/drawing/text/measure.ts";
import { wrapText } from "../../../src/drawing/text/wrap.ts";

const setting = { size: 8, weight: 400, width: 110 } as const;

test("lines are filled up to the width", () => {
  expect(wrapText("died the year before the joint session", setting)).toEqual([
    "died the year before the",
    "joint session",
  ]);
});

test("where something was told is not broken in two", () => {
  expect(wrapText("the death of the grandmother [line 12]", setting)).toEqual([
    "the death of the",
    "grandmother [line 12]",
  ]);
  expect(wrapText("[lines 44, 48, 49, 67, 68, 69, 70, 73, 74, 75]", setting)).toEqual([
    "[lines 44, 48, 49, 67, 68, 69,",
    "70, 73, 74, 75]",
  ]);
  expect(wrapText("went to the clinic in [lines 44, 48, 49, 67]", setting)).toEqual([
    "went to the clinic in",
    "[lines 44, 48, 49, 67]",
  ]);
});

test("a word wider than the line stands alone, whole", () => {
  const long = "Donaudampfschifffahrtsgesellschaftskapitän";
  expect(wrapText(`der ${long} kam`, setting)).toEqual(["der", long, "kam"]);
});

test("no word is lost or changed, and only single words exceed the width", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 })), (words) => {
      const text = words.join(" ");
      const lines = wrapText(text, setting);
      expect(lines.join(" ")).toBe(
        text
          .split(/\s+/u)
          .filter((word) => word !== "")
          .join(" "),
      );
      for (const line of lines)
        expect(widthOf(line, 8, 400) <= 110 || !/\s/u.test(line.replace(/\[.*/u, ""))).toBe(true);
    }),
  );
});
