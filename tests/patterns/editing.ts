import { readFileSync } from "node:fs";
import { parse, stringify } from "yaml";
import type { Family } from "../../src/family/family.ts";
import type { Fact, Path } from "../../src/family/fact.ts";
import { familyOf } from "../family.ts";

/** A family file as plain data, to be changed in memory. */
export type Tree = Record<string, unknown>;

export function exampleText(name: string): string {
  return readFileSync(new URL(`../../examples/${name}.genogram.yaml`, import.meta.url), "utf8");
}

export function treeOf(text: string): Tree {
  return parse(text) as Tree;
}

export function textOf(tree: Tree): string {
  return stringify(tree, { lineWidth: 0 });
}

/** Every statement of a family that stands somewhere in its file, once for each place. */
export function factsOf(family: Family): readonly Fact[] {
  const people = [...family.people.values()].flatMap(({ born, died, age }) =>
    [born, died, age?.fact ?? null].flatMap((fact) => fact ?? []),
  );
  const all: readonly Fact[] = [
    ...people,
    ...family.parentages,
    ...family.bonds.flatMap((bond) => [bond, ...bond.phases]),
    ...family.roles,
    ...family.conditions.flatMap((line) => [line, ...line.phases]),
    ...family.events,
    ...family.households,
    ...family.triangles,
    ...family.asked,
  ];
  return [...new Map(all.map((fact) => [keyOf(fact.path), fact])).values()];
}

export function keyOf(path: Path): string {
  return path.join("/");
}

/** The family without one statement; `null` where what is left is no family file. */
export function without(text: string, path: Path): Family | null {
  const tree = treeOf(text);
  const gone = removeAt(tree, ofOneChild(tree, path));
  const left = dropMentions(tree, gone) as Tree;
  try {
    return familyOf(textOf(left));
  } catch {
    return null;
  }
}

/**
 * What a line about several children says of one of them: that child gets a line of its own, and
 * the path leads there. Other paths stay as they are.
 */
function ofOneChild(tree: Tree, path: Path): Path {
  const at = path.findIndex(
    (key, index) => index > 1 && (key === "child" || key === "eldest-first"),
  );
  const start = path.findIndex((key) => typeof key === "string" && key !== "children");
  if (at < 0 || path[0] !== "children") return path;
  const line = path
    .slice(1, start)
    .reduce<unknown>(
      (node, key) => (node as Record<string, unknown>)[key],
      tree["children"],
    ) as Record<string, unknown>;
  const key = String(path[at]);
  const [child] = (line[key] as string[]).splice(Number(path[at + 1]), 1);
  const { [key]: others, ...rest } = structuredClone(line);
  const lines = tree["children"] as unknown[];
  lines.push({ ...rest, child });
  if ((others as string[]).length === 0) Reflect.deleteProperty(line, key);
  return ["children", lines.length - 1, ...path.slice(start, at)];
}

/** Takes out what stands at a path, and what is empty then; the ids of lines that went with it. */
function removeAt(tree: Tree, path: Path): ReadonlySet<string> {
  let holder: unknown = tree;
  const holders: unknown[] = [tree];
  for (const key of path.slice(0, -1)) {
    holder = (holder as Record<string, unknown>)[key];
    holders.push(holder);
  }
  const last = path[path.length - 1]!;
  const gone = lineIds((holder as Record<string, unknown>)[last]);
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else Reflect.deleteProperty(holder as object, last);
  const isEmpty = Array.isArray(holder) && holder.length === 0;
  if (!isEmpty || path.length < 2) return gone;
  const above = path.slice(0, -1);
  const isPhases = above[above.length - 1] === "phases";
  return new Set([...gone, ...removeAt(tree, isPhases ? above.slice(0, -1) : above)]);
}

function lineIds(node: unknown): ReadonlySet<string> {
  if (Array.isArray(node)) return new Set(node.flatMap((each) => [...lineIds(each)]));
  if (typeof node !== "object" || node === null) return new Set();
  const own = "id" in node ? [String(node.id)] : [];
  return new Set([...own, ...Object.values(node).flatMap((each) => [...lineIds(each)])]);
}

const times = new Set(["when", "from", "until", "lasting", "born", "died", "age"]);

/** Times that name what is gone fall away; lists lose it. */
function dropMentions(node: unknown, gone: ReadonlySet<string>): unknown {
  if (Array.isArray(node))
    return node.filter((each) => !gone.has(String(each))).map((each) => dropMentions(each, gone));
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) => {
      if (typeof value === "string" && gone.has(value) && key !== "id") return [];
      if (key === "age" && mentions(JSON.stringify(value).replaceAll(/["{}:,]/g, " "), gone))
        return [];
      if (times.has(key) && typeof value === "string" && mentions(value, gone))
        return key === "born" || key === "died" ? [[key, "yes"]] : [];
      return [[key, dropMentions(value, gone)]];
    }),
  );
}

function mentions(words: string, gone: ReadonlySet<string>): boolean {
  return words.split(" ").some((word) => gone.has(word));
}
