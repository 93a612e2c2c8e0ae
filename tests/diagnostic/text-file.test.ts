import fc from "fast-check";
import { expect, test } from "vitest";
import { placeOf, textFile } from "../../src/diagnostic/text-file.ts";

test("lines and columns count from one, columns in characters", () => {
  const file = textFile("f", "ab\n👪é\r\n\nx");
  const place = (offset: number) => {
    const { line, column } = placeOf(file, offset);
    return [line, column];
  };
  expect([0, 1, 2, 3, 5, 6, 8, 9, 10, 99, -1].map(place)).toEqual([
    [1, 1],
    [1, 2],
    [1, 3],
    [2, 1],
    [2, 2],
    [2, 3],
    [3, 1],
    [4, 1],
    [4, 2],
    [4, 2],
    [1, 1],
  ]);
});

test("a place leads back to its offset", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "\n", "é", "👪") }), fc.nat(), (text, n) => {
      const offset = Array.from(text).slice(0, n).join("").length;
      const { line, column } = placeOf(textFile("f", text), offset);
      const lines = text.split("\n");
      const before = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
      const within = Array.from(lines[line - 1] ?? "")
        .slice(0, column - 1)
        .join("").length;
      expect(before + within).toBe(offset);
    }),
  );
});
