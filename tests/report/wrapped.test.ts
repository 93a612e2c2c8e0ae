import fc from "fast-check";
import { expect, test } from "vitest";
import { widthOf } from "../../src/drawing/text/measure.ts";
import { wrapText } from "../../src/drawing/text/wrap.ts";
import { wrapped } from "../../src/report/wrapped.ts";

const setting = { size: 9, weight: 400, width: 80 } as const;

test.each([
  ["short words stay", ["short words stay"]],
  ["Konstantinopolitanska-Featherstone", ["Konstantinopolit", "anska-", "Featherstone"]],
  ["well-known-names-of-old", ["well-known-", "names-of-old"]],
])("%s", (text, lines) => {
  expect(wrapped(text, setting)).toEqual(lines);
});

test("no line is wider than its column, and nothing is lost", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: "grapheme", maxLength: 60 })),
      fc.integer({ min: 30, max: 300 }),
      (words, width) => {
        const text = words.join(" ");
        const lines = wrapped(text, { ...setting, width });
        for (const line of lines) expect(widthOf(line, 9, 400)).toBeLessThanOrEqual(width);
        expect(lines.join("").replaceAll(/\s/gu, "")).toBe(text.replaceAll(/\s/gu, ""));
      },
    ),
  );
});

test("where every word fits, it is the same as without breaking", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom("a", "b", "-", "é"), maxLength: 6 })),
      (words) => {
        const text = words.join(" ");
        expect(wrapped(text, setting)).toEqual(wrapText(text, setting));
      },
    ),
  );
});
