import fc from "fast-check";
import { expect, test } from "vitest";
import { readFamily } from "../../../src/input/read.ts";
import { findPatterns } from "../../../src/patterns/find.ts";
import { marksOf } from "../../../src/report/marks.ts";
import { anyFamilyText } from "../../families/random/family.ts";
import { faultsOf } from "../metrics.ts";
import { alikeInLegend, textOnText, textOutside, withoutCaption } from "./checks.ts";
import { draw } from "./examples.ts";
import { inkInWords } from "./ink-in-words.ts";

const runs = Number(process.env["RUNS"] ?? 10);

test("any family is drawn by the rules of a page", { timeout: 0 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyFamilyText, async (text) => {
      const { family } = readFamily(text, "any");
      if (family === null) return;
      const scene = await draw(family, marksOf(findPatterns(family), "all"));
      expect({
        ...faultsOf(scene.shapes),
        onText: textOnText(scene),
        outside: textOutside(scene),
        captions: withoutCaption(scene),
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
