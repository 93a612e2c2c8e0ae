import fc from "fast-check";
import { expect, test } from "vitest";
import type { Edit } from "../../../src/input/edits/index.ts";
import { draftOf } from "../../../src/input/splice/draft.ts";
import { spliced } from "../../../src/input/splice/splice.ts";
import { together } from "../../../src/input/together.ts";
import { anyFamilyText } from "../../families/random/family.ts";
import { editIn, readable, throws } from "./random-edit.ts";
import { examples, writers } from "./writers.ts";

/** The text after edits, `many` at most in one reading of it; `null` if one is refused or leaves no YAML. */
function after(text: string, edits: readonly Edit[], many: number): string | null {
  let [now, rest, joined] = [text.replace(/^\ufeff/, ""), edits, 0];
  while (rest.length > 0) {
    const draft = draftOf(now);
    if ("mistakes" in draft) return null;
    const outcome = together(draft, rest.slice(0, many));
    if ("refused" in outcome) return null;
    now = spliced(now, outcome.splices);
    rest = rest.slice(outcome.count);
    joined += outcome.count - 1;
  }
  counts.joined += joined;
  return now;
}

const counts = { joined: 0 };

test("edits made in one reading come out as those made one after the other", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        { weight: 2, arbitrary: anyFamilyText },
        fc.constantFrom(...Object.values(writers), ...Object.values(examples)),
      ),
      fc.array(throws, { minLength: 2, maxLength: 10 }),
      (file, all) => {
        const draft = readable(file);
        const edits = all.flatMap((one) => editIn(draft, one) ?? []);
        expect(after(file, edits, 20)).toBe(after(file, edits, 1));
      },
    ),
    { numRuns: Number(process.env["RUNS"] ?? 15) },
  );
  expect(counts.joined).toBeGreaterThan(10);
});
