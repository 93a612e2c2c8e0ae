import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formatFamily } from "../../../src/input/format/format.ts";
import { editFamily } from "../../../src/input/edit.ts";
import { familyIn } from "../../../src/input/write/from-document.ts";
import { writeFamily } from "../../../src/input/write/write-family.ts";
import { editIn, readable, throws } from "../edits/random-edit.ts";
import { examples, writers } from "../edits/writers.ts";

/** All that a file says, without where it says it. */
function saidIn(text: string): unknown {
  const { head, ids, ...document } = readable(text).document;
  const lines = Object.entries(document).flatMap(([section, value]) =>
    Array.isArray(value) &&
    section !== "references" &&
    section !== "times" &&
    section !== "repeated"
      ? [[section, value.map(({ keys }: { keys: unknown }) => keys)]]
      : [],
  );
  const quoted = document.references.map(({ id, quoted, wants }) => [
    id,
    wants,
    quoted && wants === "thing",
  ]);
  return { head, ids: [...ids.keys()].toSorted(), lines, quoted: quoted.map(String).toSorted() };
}

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
  expect(saidIn(again)).toEqual(saidIn(text.replace(/^\ufeff/, "")));
  const formatted = formatFamily({ text: again, name: "any" });
  expect("text" in formatted && formatted.text).toBe(again);
});

test("for any family, writing and reading gives it back", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(writers), ...Object.keys(examples)),
      fc.array(throws, { minLength: 1, maxLength: 6 }),
      (file, all) => {
        let text = (files[file] ?? "").replace(/^\ufeff/, "");
        for (const one of all) {
          const edit = editIn(text, one);
          const edited = edit === null ? null : editFamily({ text, name: "any" }, [edit]);
          if (edited !== null && "text" in edited) text = edited.text;
        }
        expect(saidIn(rewritten(text))).toEqual(saidIn(text));
      },
    ),
    { numRuns: Number(process.env["RUNS"] ?? 12) },
  );
}, 120_000);

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
