import fc from "fast-check";
import { expect, test } from "vitest";
import { editFamily } from "../../../src/input/edit.ts";
import { readFamily } from "../../../src/input/read.ts";
import { anyFamilyText } from "../../families/random/family.ts";
import { said } from "../../family.ts";
import { editIn, readable, throws } from "./random-edit.ts";
import { expectSaid } from "./said.ts";
import { expectUntouched } from "./untouched.ts";
import { examples, writers } from "./writers.ts";

test.each(Object.entries(writers))("the file of %s makes sense", (_, text) => {
  const reading = readFamily(text, "any");
  expect(said(reading)).toBe("");
});

/** What can be done to any file, whoever and whatever it is done to. */
const alwaysMade = ["remove", "rename"];

test("any sequence of edits leaves every untouched character, and a file that makes sense", () => {
  const counts = new Map<string, number>();
  fc.assert(
    fc.property(
      fc.oneof(
        { weight: 2, arbitrary: anyFamilyText },
        fc.constantFrom(...Object.values(writers), ...Object.values(examples)),
      ),
      fc.array(throws, { minLength: 1, maxLength: 8 }),
      (file, all) => {
        let [text, was] = [file, readable(file)];
        for (const one of all) {
          const edit = editIn(was, one);
          if (edit === null) continue;
          const edited = editFamily({ text, name: "any" }, [edit]);
          const kind = "text" in edited ? edit.edit : "not made";
          counts.set(kind, (counts.get(kind) ?? 0) + 1);
          if (!("text" in edited)) {
            expect(alwaysMade).not.toContain(edit.edit);
            continue;
          }
          expect(edited.reading.family).not.toBe(null);
          const is = readable(edited.text);
          expectUntouched({ before: text, was }, { after: edited.text, is }, edit);
          expectSaid(was, is, edit);
          [text, was] = [edited.text, is];
        }
      },
    ),
    { numRuns: Number(process.env["RUNS"] ?? 40) },
  );
  const made = [...counts].filter(([kind]) => kind !== "not made");
  if (process.env["RUNS"] !== undefined) console.log(counts);
  expect(made.length).toBe(8);
}, 120_000);
