import fc from "fast-check";
import { expect, test } from "vitest";
import { readFamily } from "../../../src/input/read.ts";
import { findPatterns } from "../../../src/patterns/find.ts";
import { marksOf } from "../../../src/report/marks.ts";
import { anyFamilyText } from "../../families/random/family.ts";
import { draw } from "./examples.ts";
import { noFaults, pageFaults } from "./page-faults.ts";

const runs = Number(process.env["RUNS"] ?? 20);

test("any family is drawn by the rules of a page", { timeout: 0 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyFamilyText, async (text) => {
      const { family } = readFamily(text, "any");
      if (family === null) return;
      const marks = marksOf(findPatterns(family), "all");
      expect(await pageFaults(await draw(family, marks), marks)).toEqual(noFaults);
    }),
    { numRuns: runs, endOnFailure: true },
  );
});
