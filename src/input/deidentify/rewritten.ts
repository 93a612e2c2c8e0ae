import type { Path } from "../../family/fact.ts";
import type { Written } from "../write/written.ts";
import type { Tree } from "../yaml/tree.ts";
import { type Given, wordsFor } from "./words-for.ts";

/** All values of a file, each by what kind of words it is. What could tell too much is left out. */
export function rewritten(given: Given): Written {
  const replaced = wordsFor(given);
  const keyAt = (key: string, path: Path): string =>
    isNamed(path) ? (given.ids.get(key) ?? key) : key;
  const below = (part: Tree, path: Path): readonly (readonly [string, Written])[] =>
    [...part.parts].flatMap(([step, one]) => {
      const found = valueAt(one, [...path, step]);
      return found === undefined ? [] : [[keyAt(String(step), path), found] as const];
    });
  const valueAt = (part: Tree, path: Path): Written | undefined => {
    const { value, quoted } = part;
    if (left(path)) return undefined;
    if (value === null) return null;
    if (typeof value === "string") return replaced(value, path, quoted);
    const parts = below(part, path);
    const isLeft = (key: string): boolean => parts.some(([one]) => one === key);
    if (isVerdict(path) && !isLeft("finding")) return undefined;
    // What is said of a value says nothing without the value.
    if (part.parts.has("is") && !isLeft("is")) return undefined;
    const isBare = parts.length === 0 && part.parts.size > 0 && !isSomebody(path);
    if (isBare) return undefined;
    return Array.isArray(value) ? parts.map(([, one]) => one) : Object.fromEntries(parts);
  };
  return valueAt(given.draft.tree, []) ?? null;
}

/** An answer to a finding that can no longer be named is nobody's. */
function isVerdict(path: Path): boolean {
  return path.length === 2 && path[0] === "findings";
}

/** A family's own words and patterns are words of its own. */
function left([section, , key]: Path): boolean {
  if (section === "own-words" || section === "patterns") return true;
  return section === "people" && key === "names";
}

/** Under these, keys are ids. */
function isNamed(path: Path): boolean {
  return path.length === 1 ? casts.has(String(path[0])) : path.at(-1) === "feels";
}

/** Whoever is there stays, though nothing that was said of them may. */
function isSomebody(path: Path): boolean {
  return path.length === 2 && casts.has(String(path[0]));
}

const casts: ReadonlySet<string> = new Set(["people", "helpers", "groups", "places"]);
