import type { Tree } from "./editing.ts";

/** Words of the language, not of the family. */
const kinds = new Set([
  "event",
  "tie",
  "union",
  "role",
  "condition",
  "status",
  "gender",
  "boundary",
]);
/** What people wrote, read by nobody but people. */
const texts = new Set([
  "note",
  "ask",
  "words",
  "because",
  "shown",
  "title",
  "name",
  "tags",
  "level",
]);
/** Maps whose keys are ids. */
const byId = new Set(["people", "helpers", "groups", "places", "feels"]);

export interface Renamed {
  readonly tree: Tree;
  readonly named: (id: string) => string;
}

/** The same file with another id for everybody and every line, inside times and phrases too. */
export function renamed(tree: Tree): Renamed {
  const ids = [...new Set([...idsOf(tree)])].sort();
  const names = new Map(ids.map((id, at) => [id, `zz${letters(ids.length - at)}`]));
  const named = (id: string): string => names.get(id) ?? id;
  const words = (phrase: string): string => phrase.split(" ").map(named).join(" ");
  const walk = (node: unknown, key: string): unknown => {
    if (typeof node === "string") return kinds.has(key) || texts.has(key) ? node : words(node);
    if (Array.isArray(node)) return node.map((each) => walk(each, key));
    if (typeof node !== "object" || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).map(([name, value]) => [
        byId.has(key) ? named(name) : name,
        walk(value, byId.has(key) ? "" : name),
      ]),
    );
  };
  return { tree: walk(tree, "") as Tree, named };
}

function idsOf(tree: Tree): readonly string[] {
  const people = ["people", "helpers", "groups", "places"].flatMap((section) =>
    Object.keys(tree[section] ?? {}),
  );
  return [...people, ...lineIds(tree)];
}

function lineIds(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(lineIds);
  if (typeof node !== "object" || node === null) return [];
  const own = "id" in node ? [String(node.id)] : [];
  return [...own, ...Object.values(node).flatMap(lineIds)];
}

function letters(at: number): string {
  return String.fromCharCode(97 + Math.floor(at / 26), 97 + (at % 26));
}
