import type { Path } from "../../family/fact.ts";
import type { Tree } from "../yaml/tree.ts";
import type { RawSections } from "./sections.ts";

/** A word of the file that should name somebody or something in it. */
export interface Reference {
  readonly id: string;
  readonly path: Path;
  /**
   * `thing`: a place or a line; words in quotes are free there. `holder`: somebody, or words in
   * quotes. `line`: the id of a line. `about`: also `everyone` and the like.
   */
  readonly wants: "somebody" | "teller" | "holder" | "thing" | "line" | "about";
  /** Whether the id is a key, as under `feels`. */
  readonly part: "key" | "value";
  readonly quoted: boolean;
}

// prettier-ignore
const wanted: Readonly<Record<string, Reference["wants"]>> = {
  index: "somebody", between: "somebody", who: "somebody", toward: "somebody", against: "somebody",
  with: "somebody", by: "somebody", for: "somebody", "in-place-of": "somebody", members: "somebody",
  child: "somebody", "eldest-first": "somebody", of: "somebody", "adopted-by": "somebody",
  "fostered-by": "somebody", guardian: "somebody", "raised-by": "somebody", "helped-by": "somebody",
  without: "somebody", household: "somebody", triangle: "somebody", "in-the-middle": "somebody",
  outside: "somebody", coalition: "somebody", "united-against": "somebody", "focused-on": "somebody",
  step: "somebody", "named-after": "somebody", donor: "somebody", "carried-by": "somebody",
  says: "teller", "visible-to": "teller", about: "about", custody: "holder", "version-of": "line", "in-answer-to": "line",
  what: "thing", over: "thing", where: "thing", at: "thing", "part-of": "thing", place: "thing",
};

/** Where only a list can stand: anything else is told as that. */
const lists: readonly string[] = ["between", "triangle"];

/** Every such word, whether or not the rest of its line can be read. */
export function referencesIn(root: Tree, raw: RawSections): readonly Reference[] {
  const lines = Object.values(raw).flatMap((section) =>
    section.flatMap(({ tree, path }) => below(tree, path)),
  );
  return [...headReferences(root), ...lines];
}

function headReferences(root: Tree): readonly Reference[] {
  const draw = root.parts.get("draw")?.parts ?? new Map<string, Tree>();
  const at = (part: Tree | undefined, path: Path, key: string): readonly Reference[] =>
    part === undefined ? [] : under(part, path, key);
  return [
    ...["index", "says"].flatMap((key) => at(root.parts.get(key), [key], key)),
    ...at(draw.get("audience"), ["draw", "audience"], "says"),
  ];
}

function below(tree: Tree, path: Path): readonly Reference[] {
  return [...tree.parts].flatMap(([key, part]) => {
    const here = [...path, key];
    if (key === "feels") return feelers(part, here);
    if (typeof key === "string" && Object.hasOwn(wanted, key)) return under(part, here, key);
    return key === "phases" || key === "names" || typeof key === "number" || isLong(part)
      ? below(part, here)
      : [];
  });
}

/** A value at length, or several versions of one. */
function isLong(part: Tree): boolean {
  return part.parts.has("is") || [...part.parts.values()].some(({ parts }) => parts.has("is"));
}

function under(part: Tree, path: Path, key: string): readonly Reference[] {
  const wants = wanted[key] ?? "somebody";
  if (lists.includes(key) && !Array.isArray(part.value)) return [];
  const each = !Array.isArray(part.value)
    ? [[path, part] as const]
    : [...part.parts].map(([i, item]) => [[...path, i], item] as const);
  return each.flatMap(([at, { value, quoted }]) =>
    typeof value === "string"
      ? [{ id: value, path: at, wants, part: "value" as const, quoted }]
      : [],
  );
}

function feelers(part: Tree, path: Path): readonly Reference[] {
  return [...part.parts.keys()].map((key) => ({
    id: String(key),
    path: [...path, key],
    wants: "somebody",
    part: "key",
    quoted: false,
  }));
}
