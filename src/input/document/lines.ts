import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Path } from "../../family/fact.ts";
import type { Tree } from "../yaml/tree.ts";
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
  tell(wrongType(`"${section}"`, part, "lines"));
  return [];
}

function flat(list: Tree, path: Path): readonly RawLine[] {
  return [...list.parts].flatMap(([index, tree]) => {
    const at = [...path, index];
    return Array.isArray(tree.value) && path.length === 1 ? flat(tree, at) : [{ path: at, tree }];
  });
}

/** The entries of a section that is written as ids with something after each. */
export function rawEntries(root: Tree, section: string, tell: Tell): readonly RawLine[] {
  const part = root.parts.get(section);
  if (part === undefined || part.value === null) return [];
  if (typeof part.value === "object" && !Array.isArray(part.value))
    return [...part.parts].map(([id, tree]) => ({ path: [section, id], tree: orNothing(tree) }));
  tell(wrongType(`"${section}"`, part, "entries"));
  return [];
}

/** An id with nothing after it is somebody of whom nothing else is said. */
function orNothing(tree: Tree): Tree {
  return tree.value === null ? { ...tree, value: {} } : tree;
}
