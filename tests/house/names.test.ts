import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readFamily } from "../../src/input/read.ts";

/** Ids that are also plain words of the language and of the field, or common names, so that code may need them. */
const plainWords = new Set([
  "parent", "child", "mother", "father", "grandmother", "great-grandmother", "friends", "counsellor", "therapist", "church", "college",
  "boyfriend", "period", "therapy", "divorce", "leaving", "repair", "limit", "insight", "dating", "graduation",
  "remarriage", "silence", "anne", "elizabeth", "maria", "patrick", "applications", "counselling", "employer", "teacher", "rehab",
]); // prettier-ignore

function idsAndNames(): readonly string[] {
  return readdirSync("examples")
    .filter((name) => name.endsWith(".yaml"))
    .flatMap((name) => {
      const { family } = readFamily(readFileSync(join("examples", name)), name);
      if (family === null) throw new Error(`${name} does not make sense`);
      const names = [...family.people.values()].flatMap(({ id, name: given }) => [id, given ?? id]);
      const lines = [...family.bonds, ...family.events].flatMap(({ id }) =>
        id === null ? [] : [id],
      );
      return [...names, ...lines].map((word) => word.toLowerCase());
    })
    .filter((word) => !plainWords.has(word));
}

test("nothing in src is tuned to the examples: it names none of their people", () => {
  const words = [...new Set(idsAndNames())];
  expect(words.length).toBeGreaterThan(20);
  const pattern = new RegExp(`(?<![\\w-])(${words.join("|")})(?![\\w-])`, "i");
  // A list of some four hundred given names has those of any family in it.
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".ts") && !name.endsWith("entry/given-names.ts"),
  );
  const found = files.flatMap((file) =>
    readFileSync(join("src", file), "utf8")
      .split("\n")
      .flatMap((line, i) => (pattern.test(line) ? [`${file}:${i + 1}: ${line.trim()}`] : [])),
  );
  expect(found).toEqual([]);
});
