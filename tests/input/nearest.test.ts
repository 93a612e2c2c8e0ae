import { expect, test } from "vitest";
import { nearest } from "../../src/input/nearest.ts";

test.each([
  ["cutof", "cutoff"],
  ["cuttoff", "cutoff"],
  ["cutfof", "cutoff"],
  ["CUTOFF", "cutoff"],
  ["cotoff", "cutoff"],
  ["close", "close"],
  ["colse", "close"],
  ["cl", null],
  ["nothing-like-it", null],
  ["", null],
])("%s is probably %s", (written, meant) => {
  expect(nearest(written, ["close", "cutoff", "conflict"])).toBe(meant);
});

test("of two equally near words the first is taken, so that the answer is always the same", () => {
  expect(nearest("bat", ["cat", "hat"])).toBe("cat");
});
