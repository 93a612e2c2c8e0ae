import fc from "fast-check";
import { expect, test } from "vitest";
import { editFamily } from "../../../src/input/edit.ts";
import { limitsTimes } from "../../../src/input/limits.ts";
import { parse } from "../../../src/input/yaml/parse.ts";
import { parseAgain } from "../../../src/input/yaml/parse-again.ts";
import { anyFamilyText } from "../../families/random/family.ts";
import { editIn, readable, throws } from "../edits/random-edit.ts";
import { examples, writers } from "../edits/writers.ts";

const { depth } = limitsTimes(1);
const numRuns = Number(process.env["RUNS"] ?? 40);
const files = fc.oneof(
  { weight: 2, arbitrary: anyFamilyText },
  fc.constantFrom(...Object.values(writers), ...Object.values(examples)),
);

test("after any edit the tree is that of the whole text", () => {
  const counts = { again: 0, whole: 0 };
  fc.assert(
    fc.property(files, fc.array(throws, { minLength: 1, maxLength: 5 }), (file, all) => {
      const before = readable(file);
      for (const one of all) {
        const edit = editIn(before, one);
        const edited = edit === null ? null : editFamily({ text: before.text, name: "" }, [edit]);
        if (edited === null || !("text" in edited)) continue;
        const again = parseAgain(edited.text, before, depth);
        counts[again === null ? "whole" : "again"] += 1;
        if (again !== null) expect(again).toEqual(parse(edited.text, depth).tree);
      }
    }),
    { numRuns },
  );
  expect(counts.again).toBeGreaterThan(counts.whole / 3);
});

test("whatever is typed into a file, the tree is that of the whole text", () => {
  const words = fc.constantFrom("", "\n", " ", "# c", "'", '"', "{", "]", "- a", "x: y", "\nx:\n", "|", "---\n", "\t", ",", "? "); // prettier-ignore
  let again = 0;
  fc.assert(
    fc.property(files, fc.nat(), fc.nat({ max: 30 }), words, (file, where, length, put) => {
      const before = readable(file);
      const at = where % (before.text.length + 1);
      const text = before.text.slice(0, at) + put + before.text.slice(at + length);
      const tree = parseAgain(text, before, depth);
      if (tree === null) return;
      again += 1;
      expect({ tree, diagnostics: [] }).toEqual({ ...parse(text, depth), leftOut: undefined });
    }),
    { numRuns: 5 * numRuns },
  );
  expect(again).toBeGreaterThan(numRuns);
});
