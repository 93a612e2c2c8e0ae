import { expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostic/diagnostic.ts";
import { renderDiagnostic } from "../../src/diagnostic/render.ts";
import { textFile } from "../../src/diagnostic/text-file.ts";
import { plainPaint } from "../family.ts";

function shown(text: string, word: string, rest: Partial<Diagnostic> = {}): readonly string[] {
  const start = text.indexOf(word);
  const span = { start, end: start + word.length };
  const diagnostic: Diagnostic = {
    severity: "error",
    code: "c",
    message: "m",
    span,
    hint: null,
    ...rest,
  };
  return renderDiagnostic(diagnostic, textFile("f", text), plainPaint).split("\n");
}

test("place, sentence and code; the line with carets; the hint", () => {
  const text = "a: 1\n- { between: [Jon, Mary], tie: cutoff }\n";
  expect(
    shown(text, "Jon", {
      message: 'nobody here is called "Jon"',
      code: "unknown-person",
      hint: 'did you mean "John"?',
    }),
  ).toEqual([
    'f:2:15: error: nobody here is called "Jon" [unknown-person]',
    "  2 | - { between: [Jon, Mary], tie: cutoff }",
    "    |               ^^^",
    '    = hint: did you mean "John"?',
  ]);
});

test("a long line is cut so that the carets are seen", () => {
  const [, line = "", carets = ""] = shown(`${"x".repeat(500)}WORD${"y".repeat(500)}`, "WORD");
  expect(line.length).toBeLessThan(110);
  expect(line).toContain("xWORDy");
  expect(line).toMatch(/…y*|^ {2}1 \| …/);
  expect(carets.indexOf("^")).toBe(line.indexOf("WORD"));
  expect(carets.match(/\^/g)).toHaveLength(4);
});

test("a long line is cut only where it must be", () => {
  const [, head = ""] = shown(`WORD${"y".repeat(500)}`, "WORD");
  expect(head.startsWith("  1 | WORDyyy")).toBe(true);
  const [, tail = "", carets = ""] = shown(`${"x".repeat(500)}WORD`, "WORD");
  expect(tail.endsWith("xxWORD")).toBe(true);
  expect(carets.indexOf("^")).toBe(tail.indexOf("WORD"));
});

test("carets stand below wide and combined characters, and tabs are blanks", () => {
  expect(shown("家族: anna", "anna").slice(1)).toEqual(["  1 | 家族: anna", "    |       ^^^^"]);
  expect(shown("\te\u0301x", "x").slice(1)).toEqual(["  1 |  e\u0301x", "    |   ^"]);
});

test("nothing in a file can move the cursor or turn the direction of writing", () => {
  const [, line] = shown("a\u001b[2J\u202eb", "b");
  expect(line).toBe("  1 | a\ufffd[2J\ufffdb");
});

test("a span over several lines is marked on its first; an empty one has one caret", () => {
  expect(shown("ab\ncd", "b\nc").slice(1)).toEqual(["  1 | ab", "    |  ^"]);
  expect(shown("ab\r\ncd", "", { span: { start: 2, end: 2 } }).slice(1)).toEqual([
    "  1 | ab",
    "    |   ^",
  ]);
});

test("a word of a megabyte does not fill the terminal", () => {
  const word = "a".repeat(1_000_000);
  const file = textFile("f", word);
  const span = { start: 0, end: word.length };
  const diagnostic = {
    severity: "error",
    code: "c",
    message: `"${word}" is long`,
    span,
    hint: word,
  } as const;
  const rows = renderDiagnostic(diagnostic, file, plainPaint).split("\n");
  expect(Math.max(...rows.map((row) => row.length))).toBeLessThan(700);
});
