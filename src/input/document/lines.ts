import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Path } from "../../family/fact.ts";
import type { Tree } from "../yaml/tree.ts";
import { error } from "./mistake.ts";
import { wrongType } from "./wrong-type.ts";

type Tell = (diagnostic: Diagnostic) => void;

/** One line of the file before it is read. */
export interface RawLine {
  readonly path: Path;
  readonly tree: Tree;
}

/** The lines of a list section; several in brackets on one line are several lines. */
export function rawLines(root: Tree, section: string, tell: Tell): readonly RawLine[] {
  const part = root.parts.get(section);
  if (part === undefined || part.value === null) return [];
  if (Array.isArray(part.value)) return flat(part, [section]);
  tell(wrongType({ key: section, label: `"${section}:"` }, part, "lines"));
  return [];
}

function flat(list: Tree, path: Path): readonly RawLine[] {
  return [...list.parts].flatMap(([index, tree]) => {
    const at = [...path, index];
    return isSeveral(tree) && path.length === 1 ? flat(tree, at) : [{ path: at, tree }];
  });
}

/** Several lines in brackets, and not a line that is itself written as a list. */
function isSeveral({ value }: Tree): boolean {
  return (
    Array.isArray(value) && (value.length === 0 || value.some((one) => typeof one !== "string"))
  );
}

/** The entries of a section that is written as ids with something after each. */
export function rawEntries(root: Tree, section: string, tell: Tell): readonly RawLine[] {
  const part = root.parts.get(section);
  if (part === undefined || part.value === null) return [];
  if (typeof part.value === "object" && !Array.isArray(part.value))
    return [...part.parts].map(([id, tree]) => entry(section, String(id), tree, tell));
  tell(wrongType({ key: section, label: `"${section}:"` }, part, "entries"));
  return [];
}

/** `berta { name: Berta }`, where YAML reads `berta { name` as the id, is said to lack its colon. */
function entry(section: string, word: string, tree: Tree, tell: Tell): RawLine {
  const [, id = null] = /^(\S+)\s*\{/.exec(word) ?? [];
  if (id === null) return { path: [section, word], tree: orNothing(tree) };
  const start = tree.key?.start ?? tree.span.start;
  const hint = `write: ${id}: { … }`;
  tell(
    error(
      "lost-colon",
      `a colon is missing after "${id}"`,
      { start, end: start + id.length },
      hint,
    ),
  );
  return { path: [section, id], tree: { ...tree, value: {}, parts: new Map() } };
}

/** An id with nothing after it is somebody of whom nothing else is said. */
function orNothing(tree: Tree): Tree {
  return tree.value === null ? { ...tree, value: {} } : tree;
}
