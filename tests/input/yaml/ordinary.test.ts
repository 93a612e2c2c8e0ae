import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Composer, parseAllDocuments, Parser } from "yaml";
import { isOrdinary } from "../../../src/input/yaml/ordinary.ts";
import { parse } from "../../../src/input/yaml/parse.ts";

const options = { schema: "failsafe", uniqueKeys: false, prettyErrors: false } as const;
const ordinary = (text: string) => isOrdinary([...new Parser().parse(text)]);

function mistakes(text: string): readonly string[] {
  const documents = [...new Composer(options).compose(new Parser().parse(text))];
  return documents.flatMap(({ errors }) => errors.map(({ message }) => message));
}

const files = readdirSync("examples")
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => readFileSync(join("examples", name), "utf8"));

test.each(files)("the examples are written in the ordinary way: %#", (text) => {
  expect(ordinary(text)).toBe(true);
});

test.each([
  ["a key without a value", "a: 1\nb\n"],
  ["a key in a key", "a: b: c"],
  ["a value deeper than its neighbours", "a: 1\n  b: 2\n"],
  ["a brace that is not closed", "a: { b: 1\nc: 2\n"],
  ["a bracket too many", "a: [b]]"],
  ["two commas", "a: [b,, c]"],
  ["a missing comma", 'a: ["b" "c"]'],
  ["text after a quote", 'a: "b" c'],
  ["a quote that is not closed", "a: 'b"],
  ["a strange escape", 'a: "\\q"'],
  ["a reserved sign", "a: @b"],
  ["a comment without a space", 'a: "b"#c'],
  ["two documents", "a: 1\n---\nb: 2\n"],
])("%s is not ordinary", (_, text) => {
  expect(ordinary(text)).toBe(false);
});

// prettier-ignore
const pieces = fc.constantFrom(
  "a: ", "b: ", "c:", "- ", "? ", "\n", "\n  ", "\n    ", "\n- ", "\n  - ", " ", "\t", "\r\n", "x", "two words",
  "{", "}", "[", "]", ", ", ",", ": ", ":", "# note\n", "#", "'it''s'", '"q"', "'", '"', "\\", "|\n  text\n", "@", "%", "é", "~", "null",
  "{ a: 1, b }", "[x, y]", '"two\n  lines"', "---", "...",
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 16 }).map((parts) => parts.join("")),
  fc
    .tuple(fc.constantFrom(...files), fc.nat(), fc.array(pieces, { maxLength: 2 }))
    .map(([file, at, put]) => {
      const start = file.lastIndexOf("\n", at % file.length) + 1;
      const slip = start + (at % 97);
      return file.slice(start, slip) + put.join("") + file.slice(slip, start + 300);
    }),
);

test.each(["[? ]", "[x, ? ]", "a: [ ? ]", "{? }", "- ? "])(
  "a key that is no word is told of: %s",
  (text) => {
    const { diagnostics } = parse(text, 60);
    expect(diagnostics.map(({ code }) => code)).toEqual(["not-yaml"]);
  },
);

test("nothing is wrong with an ordinary text, and it is read as the library reads it", () => {
  let seen = 0;
  fc.assert(
    fc.property(texts, (text) => {
      if (ordinary(text)) {
        seen += 1;
        expect(mistakes(text)).toEqual([]);
      }
      const { tree, diagnostics } = parse(text, 60);
      if (tree === null || diagnostics.length > 0 || text.includes("x-")) return;
      const [document] = parseAllDocuments(text, options);
      const read: unknown = document?.toJS() ?? null;
      expect(withoutNothing(tree.value)).toEqual(withoutNothing(read));
    }),
    { numRuns: 4000 },
  );
  expect(seen).toBeGreaterThan(200);
});

/** In the library's reading everything is text; in ours nothing, `~` and `null` without quotes are not. */
function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNothing);
  if (value === null || value === "" || value === "~" || value === "null") return null;
  if (typeof value !== "object") return typeof value === "string" ? value.normalize("NFC") : value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, withoutNothing(part)]),
  );
}
