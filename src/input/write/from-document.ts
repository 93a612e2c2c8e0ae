import type { Path } from "../../family/fact.ts";
import type { Document } from "../document/document.ts";
import { entrySections } from "./entry-sections.ts";
import type { Pairs, Written } from "./written.ts";

/** Keys under which quotes tell a person's words from an id. */
const quotesTell: ReadonlySet<unknown> = new Set([
  ...["what", "over", "where", "at", "part-of", "place", "custody"],
]);

const lists = [
  ...(["children", "unions", "ties", "roles", "conditions", "functioning", "events"] as const),
  ...(["households", "triangles", "coalitions", "asked", "notes", "questions"] as const),
  ...(["findings", "patterns", "own-words"] as const),
];

/** All that a document says, to be written again: the same file, but for comments and spacing. */
export function familyIn(document: Document): Pairs {
  const family: Record<string, Written> = { ...pairsOf(document, document.head, []) };
  for (const section of entrySections) {
    const all = document[section].map(({ path, keys }) => {
      const entry = pairsOf(document, keys, path);
      return [String(path[1]), Object.keys(entry).length === 0 ? null : entry] as const;
    });
    if (all.length > 0) family[section] = Object.fromEntries(all);
  }
  for (const section of lists) {
    const all = document[section].map(({ path, keys }) => pairsOf(document, keys, path));
    if (all.length > 0) family[section] = all;
  }
  return family;
}

function pairsOf(document: Document, keys: object, path: Path): Pairs {
  const said = Object.entries(keys).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    said.map(([key, value]) => [key, written(document, value, [...path, key])]),
  );
}

/** As short as it can be said: one of a list alone, a value that says nothing of itself as it is. */
function written(document: Document, value: unknown, path: Path): Written {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    const key = path[path.length - 1];
    const alone = items.length === 1 && key !== "phases" && key !== "between" && key !== "triangle";
    if (alone) return written(document, items[0], document.listed(path) ? [...path, 0] : path);
    return items.map((item, i) => written(document, item, [...path, i]));
  }
  if (typeof value === "object" && value !== null) return long(document, value, path);
  const words = document.wordAt(path) ?? String(value);
  const key = path.findLast((step) => typeof step === "string");
  return quotesTell.has(key) && document.quoted(path) ? { quoted: words } : words;
}

function long(document: Document, value: object, path: Path): Written {
  const pairs = pairsOf(document, value, path);
  const { is, ...more } = pairs;
  return is !== undefined && Object.keys(more).length === 0 ? is : pairs;
}
