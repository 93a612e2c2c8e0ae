import fc from "fast-check";
import { expect, test } from "vitest";
import { changesBetween } from "../../src/input/changes.ts";

const texts = fc.array(fc.constantFrom("a", "b", "c", "d", ""), { maxLength: 30 });

test("the changes make the one text of the other", () => {
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      const [before, after] = [
        [...a, "end"],
        [...b, "end"],
      ];
      const lines = [...before];
      for (const change of changesBetween(before.join("\n"), after.join("\n")).toReversed())
        lines.splice(change.before.line - 1, change.before.lines.length, ...change.after.lines);
      expect(lines).toEqual(after);
    }),
  );
});

test("lines that stay are not shown as changed", () => {
  const changes = changesBetween("a\nb\nc\nd\ne\n", "a\nx\nc\nd\ny\ne\n");
  expect(changes).toEqual([
    { before: { line: 2, lines: ["b"] }, after: { line: 2, lines: ["x"] } },
    { before: { line: 5, lines: [] }, after: { line: 5, lines: ["y"] } },
  ]);
  expect(changesBetween("a\r\n", "a\n")).toEqual([]);
});
