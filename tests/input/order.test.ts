import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import type { Family } from "../../src/family/family.ts";
import { familyOf } from "../family.ts";

const files = readdirSync("examples").filter((name) => name.endsWith(".yaml"));

/** Lists whose order means something. */
const ordered = new Set(["phases", "eldest-first", "index"]);
/** Lists within a line keep their order in what is made of them, which is no fact either. */
const sections = new Set([
  ...["children", "unions", "ties", "roles", "conditions", "events", "households", "triangles"],
  ...["asked", "notes", "questions"],
]);

/** The same file with its sections, keys and lines in another order. */
function shuffled(value: unknown, order: (length: number) => readonly number[], key = ""): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => shuffled(item, order));
    if (ordered.has(key) || !sections.has(key)) return items;
    return order(items.length).map((index) => items[index]);
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(
    ([name, item]) => [name, shuffled(item, order, name)] as const,
  );
  return Object.fromEntries(
    order(entries.length).flatMap((index) => entries.slice(index, index + 1)),
  );
}

/** What a family says, without where it stands: places, paths, and moments named after paths. */
function meaning(family: Family): unknown {
  const where = new Set(["path", "at", "place", "turns", "start", "end"]);
  const bare = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(bare);
    if (typeof value !== "object" || value === null) return value;
    const kept = Object.entries(value).filter(([key]) => !where.has(key));
    return Object.fromEntries(
      kept.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, bare(item)]),
    );
  };
  const { timeline, people, index, ...lists } = family;
  const sorted = Object.entries(lists).map(([name, list]) => [
    name,
    Array.isArray(list) ? list.map((item) => JSON.stringify(bare(item))).sort() : list,
  ]);
  const everybody = [...people.values()].map((person) => JSON.stringify(bare(person))).sort();
  return { index, everybody, lists: sorted, gaps: gaps(family, timeline) };
}

/** The time between any two moments that have a name of their own. */
function gaps({ people, bonds, events }: Family, timeline: Family["timeline"]): unknown {
  const named = [...bonds, ...bonds.flatMap(({ phases }) => phases), ...events].filter(
    ({ id }) => id !== null,
  );
  const moments = [
    ...[...people.keys()].flatMap((id) => [
      [`birth of ${id}`, `birth:${id}`],
      [`death of ${id}`, `death:${id}`],
    ]),
    ...named.flatMap(({ id, time }) => [
      [`start of ${id ?? ""}`, time.start],
      [`end of ${id ?? ""}`, time.end],
    ]),
  ].sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
  return moments.flatMap(([a = "", from = ""]) =>
    moments.map(([b = "", to = ""]) => {
      const { least, most } = timeline.between(from, to);
      return `${a} to ${b}: ${least} ${most}`;
    }),
  );
}

test.each(files)("the order of lines and keys in %s means nothing", (name) => {
  const text = readFileSync(join("examples", name), "utf8");
  const wanted = meaning(familyOf(text));
  const file: unknown = parse(text);
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), (numbers) => {
      const order = (length: number): readonly number[] => {
        const weights = Array.from({ length }, (_, index) => ({
          index,
          weight: numbers[index % 40] ?? 0,
        }));
        return weights.sort((a, b) => a.weight - b.weight).map(({ index }) => index);
      };
      expect(
        meaning(familyOf(stringify(shuffled(file, order), { defaultStringType: "QUOTE_DOUBLE" }))),
      ).toEqual(wanted);
    }),
    { numRuns: 15 },
  );
});

test("several lines in brackets are the same as one below the other", () => {
  const people = "people: { anna: {}, berta: {}, carl: {} }\n";
  const one = "{ between: [anna, berta], tie: close }";
  const other = "{ between: [anna, carl], tie: close }";
  const below = familyOf(`${people}ties:\n  - ${one}\n  - ${other}`);
  const beside = familyOf(`${people}ties:\n  - [ ${one}, ${other} ]`);
  expect(meaning(beside)).toEqual(meaning(below));
  expect(beside.bonds.map(({ path }) => path)).toEqual([
    ["ties", 0, 0],
    ["ties", 0, 1],
  ]);
});
