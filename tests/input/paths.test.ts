import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseDocument } from "yaml";
import type { Fact, Path } from "../../src/family/fact.ts";
import type { Family } from "../../src/family/family.ts";
import { readFamily } from "../../src/input/read.ts";
import { familyOf } from "../family.ts";

const files = readdirSync("examples").filter((name) => name.endsWith(".yaml"));

/** A path as far as it stands in the text: of several parents and several children each pair has one. */
function inText(yaml: ReturnType<typeof parseDocument>, path: Path): Path {
  return yaml.hasIn(path) ? path : inText(yaml, path.slice(0, -1));
}

/** The statements of a family that stand for themselves, without where they stand. */
function statements({
  parentages,
  roles,
  conditions,
  events,
  bonds,
  households,
  triangles,
  asked,
  notes,
  questions,
}: Family) {
  const phases = bonds.flatMap((bond) => bond.phases);
  return [
    ...parentages,
    ...roles,
    ...conditions,
    ...events,
    ...bonds,
    ...phases,
    ...households,
    ...triangles,
    ...asked,
    ...notes,
    ...questions,
  ];
}

/** What a statement says, but for its place and for what others say of its end. */
function gist(fact: Fact): string {
  const words = { ...fact, path: null, at: null, turns: null, time: fact.time.written };
  return JSON.stringify(words, (key, value: unknown) => (key === "phases" ? undefined : value));
}

function count(family: Family, fact: Fact): number {
  return statements(family).filter((other) => gist(other) === gist(fact)).length;
}

test.each(files)(
  "taking away what stands at the path of a fact takes away that fact: %s",
  (name) => {
    const text = readFileSync(join("examples", name), "utf8");
    const family = familyOf(text);
    let taken = 0;
    for (const fact of statements(family)) {
      const yaml = parseDocument(text, { schema: "failsafe" });
      expect(yaml.deleteIn(inText(yaml, fact.path)), fact.path.join("/")).toBe(true);
      const { family: without } = readFamily(yaml.toString(), name);
      // Other lines may point at what is gone.
      if (without === null) continue;
      taken += 1;
      expect(count(without, fact), fact.path.join("/")).toBe(count(family, fact) - 1);
    }
    expect(taken).toBeGreaterThan(10);
  },
);

test("every fact of a file has a path of its own, but for a line of one phase", () => {
  for (const name of files) {
    const { bonds, conditions, ...family } = familyOf(readFileSync(join("examples", name), "utf8"));
    const facts = [
      ...bonds,
      ...conditions,
      ...family.roles,
      ...family.events,
      ...family.parentages,
    ];
    const own = facts
      .filter(({ path }) => !path.includes("phases") && path[0] !== "people")
      .map(({ path }) => path.join("/"));
    expect(new Set(own).size).toBe(own.length);
  }
});

test("a place of a fact is that of its path in the text", () => {
  for (const name of files) {
    const text = readFileSync(join("examples", name), "utf8");
    const yaml = parseDocument(text);
    for (const { path, at } of statements(familyOf(text))) {
      const node = yaml.getIn(inText(yaml, path), true) as {
        readonly range?: readonly [number, number, number];
      };
      const line = text.slice(0, node.range?.[0] ?? 0).split("\n").length;
      expect(at.line, path.join("/")).toBe(line);
    }
  }
});
