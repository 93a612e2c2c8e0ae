import type { Path } from "../../family/fact.ts";
import type { Tree } from "../yaml/tree.ts";

/** For whom something is made of a file. */
export interface Audience {
  /** Ids of those who will see it: each of them is to be allowed to see a line. */
  readonly readers: readonly string[];
  /** Whom the file is about. */
  readonly index: readonly string[];
}

/**
 * The parts of a file that an audience may not see: whatever is tagged as a secret, and whatever is
 * `visible-to` others. The index persons themselves stay; only such a mark on them goes.
 */
export function hiddenFrom({ readers, index }: Audience, root: Tree): readonly Path[] {
  const stays = (path: Path): boolean =>
    path.length < 2 ||
    (path.length === 2 && path[0] === "people" && index.includes(String(path[1])));
  const below = (tree: Tree, path: Path): readonly Path[] => {
    const marks = path.length < 2 ? [] : marksOn(tree, readers);
    if (marks.length > 0 && !stays(path)) return [path];
    return [
      ...marks.map((mark) => [...path, mark]),
      ...[...tree.parts].flatMap(([step, part]) => below(part, [...path, step])),
    ];
  };
  return below(root, []);
}

/** The keys that keep a part of the file from these readers. */
function marksOn({ parts }: Tree, readers: readonly string[]): readonly string[] {
  const isSecret = wordsIn(parts.get("tags")).some((tag) => tag.toLowerCase() === "secret");
  const allowed = wordsIn(parts.get("visible-to"));
  const isOpen =
    allowed.length === 0 || (readers.length > 0 && readers.every((id) => allowed.includes(id)));
  return [...(isSecret ? ["tags"] : []), ...(isOpen ? [] : ["visible-to"])];
}

function wordsIn(tree: Tree | undefined): readonly string[] {
  if (tree === undefined) return [];
  const leaves = Array.isArray(tree.value) ? [...tree.parts.values()] : [tree];
  return leaves.flatMap(({ value }) => (typeof value === "string" ? [value.trim()] : []));
}
