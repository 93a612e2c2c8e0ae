import { expect, test } from "vitest";
import { readFamily } from "../../src/input/read.ts";

const codes = (text: string | Uint8Array, times?: number) =>
  readFamily(text, "any", times).diagnostics.map(({ code }) => code);

const largest = `genogram: 1\n#${" ".repeat(2_000_000 - 14)}\n`;
const longest = `genogram: 1\n${"\n".repeat(99_999)}`;
const deepest = (levels: number) =>
  `genogram: 1\nx-a: ${"[".repeat(levels)}${"]".repeat(levels)}\n`;

test("a file at the limits is read, one byte, line or level more is refused", () => {
  expect(new TextEncoder().encode(largest)).toHaveLength(2_000_000);
  expect(codes(largest)).toEqual([]);
  expect(codes(`${largest}#`)).toEqual(["too-large"]);
  expect(codes(longest)).toEqual([]);
  expect(codes(`${longest}\n`)).toEqual(["too-many-lines"]);
  expect(codes(deepest(59))).toEqual([]);
  expect(codes(deepest(60))).toEqual(["too-deep"]);
});

test("a size is one of bytes, whether or not the text was decoded before", () => {
  const wide = `genogram: 1\n#${"é".repeat(1_000_000)}\n`;
  expect(codes(wide)).toEqual(["too-large"]);
  expect(codes(new TextEncoder().encode(wide))).toEqual(["too-large"]);
  expect(codes(new Uint8Array(2_000_001))).toEqual(["too-large"]);
});

test("the limits can be raised", () => {
  expect(codes(`${largest}#`, 2)).toEqual([]);
  expect(codes(`${longest}\n`, 2)).toEqual([]);
  expect(codes(deepest(100), 2)).toEqual([]);
  expect(codes(deepest(2000), 50)).toEqual(["too-deep"]);
});
