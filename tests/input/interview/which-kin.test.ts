import { describe, expect, test } from "vitest";
import { takeEntry } from "../../../src/input/interview/take-entry.ts";
import { readFamily } from "../../../src/input/read.ts";
import { families } from "./families.ts";

const greta = families["family"] ?? "";
const both = greta
  .replace("  tom:", "  rosa: { name: Rosa, gender: female }\n  tom:")
  .replace("children:\n", "children:\n  - { child: paul, of: rosa }\n");

function asked(text: string, line: string): string | null {
  const { family } = readFamily(text, "test.genogram.yaml");
  if (family === null) throw new Error("the family of the test makes no sense");
  const given = { text, name: "test.genogram.yaml" };
  const taken = takeEntry(given, family, line, { about: "nora", expected: null });
  const question = /ask: "(What is meant by .+)"/.exec(taken?.text ?? "")?.[1] ?? null;
  expect(question?.endsWith(taken?.which ?? "?")).toBe(true);
  return question;
}

describe("a grandmother of two who may be meant", () => {
  test.each([
    [
      greta,
      "gran drank",
      "What is meant by “gran drank”? Which grandmother: Greta, or Paul’s mother?",
    ],
    [both, "gran drank", "What is meant by “gran drank”? Which grandmother: Greta, or Rosa?"],
    [
      greta,
      "her grandad and gran rowed about gherkins",
      "What is meant by “her grandad and gran rowed about gherkins”? Which grandfather: Ines’s father, or Paul’s father?",
    ],
    [
      greta,
      "her grandparents divorced",
      "What is meant by “her grandparents divorced”? Which grandparents: Ines’s parents, or Paul’s parents?",
    ],
    [greta, "mum's gran glowed", "What is meant by “mum\'s gran glowed”?"],
  ])("%#: %s", (text, line, question) => {
    expect(asked(text, line)).toBe(question);
  });
});
