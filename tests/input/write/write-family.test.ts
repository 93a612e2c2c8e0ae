import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formatFamily } from "../../../src/input/format/format.ts";
import { readFamily } from "../../../src/input/read.ts";
import { familyIn } from "../../../src/input/write/from-document.ts";
import { writeFamily } from "../../../src/input/write/write-family.ts";
import { anyFamily, anyFamilyText } from "../../families/random/family.ts";
import { plain } from "../../families/random/value.ts";
import { asWritten } from "../../families/random/written.ts";
import { readable } from "../edits/random-edit.ts";
import { saidIn } from "../said-in.ts";
import { examples, writers } from "../edits/writers.ts";

const runs = Number(process.env["RUNS"] ?? 25);

function rewritten(text: string): string {
  return writeFamily(familyIn(readable(text).document));
}

const more = readdirSync("tests", { recursive: true, encoding: "utf8" }).filter((name) =>
  /(families|input)[/\\][^/\\]*\.genogram\.yaml$/.test(name),
);
const files = {
  ...writers,
  ...examples,
  ...Object.fromEntries(more.map((name) => [name, readFileSync(join("tests", name), "utf8")])),
};

test.each(Object.entries(files))("what %s says is written and read again", (_, text) => {
  const again = rewritten(text);
  expect(saidIn(again)).toEqual(saidIn(text));
  const formatted = formatFamily({ text: again, name: "any" });
  expect("text" in formatted && formatted.text).toBe(again);
});

test("any family is written in the layout of all files, and read back as it was", () => {
  fc.assert(
    fc.property(anyFamily, (family) => {
      const text = writeFamily(asWritten(family));
      expect(withoutNothing(readable(text).tree.value)).toEqual(withoutNothing(plain(family)));
      expect(readFamily(text, "any").family).not.toBe(null);
      const formatted = formatFamily({ text, name: "any" });
      expect("text" in formatted && formatted.text).toBe(text.normalize("NFC"));
    }),
    { numRuns: runs },
  );
}, 120_000);

test("whatever somebody wrote is written and read again", () => {
  fc.assert(
    fc.property(anyFamilyText, (text) => {
      const again = rewritten(text);
      expect(saidIn(again)).toEqual(saidIn(text));
      expect(readFamily(again, "any").family).not.toBe(null);
    }),
    { numRuns: runs },
  );
}, 120_000);

/** Nothing, empty braces and a section without lines say the same. */
function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNothing);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).flatMap(([key, below]): [string, unknown][] => {
    const said = withoutNothing(below);
    return [[key, isNothing(said) ? null : said]];
  });
  return Object.fromEntries(kept);
}

function isNothing(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

const words = fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }));

test("any text at all is written so that it is read back", () => {
  fc.assert(
    fc.property(words, words, (name, note) => {
      const text = writeFamily({
        genogram: "1",
        people: { ada: { name, note } },
        notes: [{ note }],
      });
      const { people, notes } = readable(text).document;
      const plain = (said: string) => said.replace(/[\ud800-\udfff]/gu, "").normalize("NFC");
      expect(plain(people[0]?.keys.name?.[0]?.is ?? "")).toBe(plain(name));
      expect(plain(people[0]?.keys.note ?? "")).toBe(plain(note));
      expect(plain(notes[0]?.keys.note ?? "")).toBe(plain(note));
    }),
    { numRuns: 300 },
  );
});
