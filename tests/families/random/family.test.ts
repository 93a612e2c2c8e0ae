import fc from "fast-check";
import { expect, test } from "vitest";
import { readFamily } from "../../../src/input/read.ts";
import { said } from "../../family.ts";
import { anyFamily, anyFamilyText } from "./family.ts";
import { slots } from "./schema.ts";
import { isList, Text, type Value } from "./value.ts";

test("whatever family comes up makes sense", () => {
  fc.assert(
    fc.property(anyFamilyText, (text) => {
      const reading = readFamily(text, "any");
      if (reading.family === null) throw new Error(said(reading));
    }),
    { numRuns: Number(process.env["RUNS"] ?? 30) },
  );
}, 120_000);

/** Where the keys and words of a value stand, with `*` for ids of the writer's own. */
function usedIn(value: Value, path: string, known: ReadonlySet<string>): readonly string[] {
  if (value instanceof Text) return [];
  if (typeof value === "string") return [`${path}=${value}`];
  if (isList(value)) return value.flatMap((item) => usedIn(item, path, known));
  return Object.entries(value).flatMap(([key, below]) => {
    const own = path === "" ? key : `${path}/${key}`;
    const here = known.has(own) ? own : `${path}/*`;
    return [here, ...usedIn(below, here, known)];
  });
}

/** Lists of more words than these cannot all come up in a few families: `bonds` and others draw from all. */
const mostWords = 15;

/** Helpers, groups and places have the same keys; a reason is the same wherever it stands. */
function folded(path: string): string {
  return path
    .replace(/^(helpers|groups|places)\b/, "outsiders")
    .replace(/^(\w+)\/.*\/(because\/)/, "$1/…/$2");
}

/** A word, by its section and key. */
function word(path: string): string {
  return folded(path)
    .replace(/^([\w-]+)\/.*\//, "$1/…/")
    .replace("…/is=", "…/");
}

test("every section and every key of the language comes up, and every word of a short list", () => {
  const all = slots();
  const known = new Set(all.map(({ path }) => path));
  const families = fc.sample(anyFamily, { numRuns: 600, seed: 7 });
  const found = families.flatMap((family) => usedIn(family, "", known));
  const used = new Set(found.map((path) => (path.includes("=") ? word(path) : folded(path))));
  const wanted = all.flatMap(({ path, words }) => [
    folded(path),
    ...(words.length > mostWords ? [] : words.map((each) => word(`${path}=${each}`))),
  ]);
  expect(new Set(wanted).size).toBeGreaterThan(600);
  expect([...new Set(wanted)].filter((each) => !used.has(each))).toEqual([]);
});
