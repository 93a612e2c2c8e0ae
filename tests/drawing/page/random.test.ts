import fc from "fast-check";
import { expect, test } from "vitest";
import { readFamily } from "../../../src/input/read.ts";
import { findPatterns } from "../../../src/patterns/find.ts";
import type { Marks } from "../../../src/drawing/marks.ts";
import type { Scene } from "../../../src/drawing/scene.ts";
import { keyOf } from "../../../src/drawing/tag.ts";
import { marksOf } from "../../../src/report/marks.ts";
import { anyFamilyText } from "../../families/random/family.ts";
import { faultsOf } from "../metrics.ts";
import { alikeInLegend, textOnText, textOutside, withoutCaption } from "./checks.ts";
import { draw } from "./examples.ts";
import { inkInWords } from "./ink-in-words.ts";

/** Whether anything that a number is about is in the picture: helpers without a tie are not. */
function isDrawn({ shapes }: Scene, { tags }: Marks, number: number): boolean {
  const on = tags.filter((tag) => tag.number === number).flatMap((tag) => tag.on.map(keyOf));
  return on.some((key) => shapes.some(({ of, part }) => part !== "caption" && of === key));
}

const runs = Number(process.env["RUNS"] ?? 20);

test("any family is drawn by the rules of a page", { timeout: 0 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyFamilyText, async (text) => {
      const { family } = readFamily(text, "any");
      if (family === null) return;
      const marks = marksOf(findPatterns(family), "all");
      const scene = await draw(family, marks);
      expect({
        ...faultsOf(scene.shapes),
        onText: textOnText(scene),
        outside: textOutside(scene),
        captions: withoutCaption(scene).filter((number) => isDrawn(scene, marks, Number(number))),
        alike: alikeInLegend(scene),
        ink: await inkInWords(scene),
      }).toEqual({
        overlaps: [],
        through: [],
        merged: [],
        onText: [],
        outside: [],
        captions: [],
        alike: [],
        ink: [],
      });
    }),
    { numRuns: runs, endOnFailure: true },
  );
});
