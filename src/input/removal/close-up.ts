import type { Path } from "../../family/fact.ts";
import type { Draft } from "../splice/draft.ts";
import { endOf, startOf } from "../splice/extent.ts";
import { shapeOf } from "../splice/shape.ts";
import { holdsEntries } from "../write/entry-sections.ts";
import { isOfHead } from "../write/section-order.ts";
import type { Tree } from "../yaml/tree.ts";
import type { Gone } from "./gone.ts";
import { fewest, isLost } from "./needed.ts";

/** Lets lines, lists and sections go that can no longer be said once parts of them go. */
export function closeUp({ text, tree }: Draft, gone: Gone): void {
  for (const [name, section] of tree.parts) {
    const path = [name];
    below(section, path, gone);
    const stays = hasComments(text, section) && !isOfHead(String(name));
    if (isEmptied(section, path, gone) && !stays) gone.add(path);
  }
}

function below(tree: Tree, path: Path, gone: Gone): void {
  for (const [step, part] of tree.parts) {
    const here = [...path, step];
    if (gone.has(here)) continue;
    below(part, here, gone);
    const isEntry = here.length === 2 && holdsEntries(String(path[0]));
    if (!isEntry && isLostAt(part, here, gone)) gone.add(here);
  }
  if (tree.parts.has("twins") && childrenLeft(tree, path, gone) < 2) gone.add([...path, "twins"]);
}

/** How many children are left of a line: twins are at least two. */
function childrenLeft(line: Tree, path: Path, gone: Gone): number {
  return ["child", "eldest-first"]
    .filter((key) => !gone.has([...path, key]))
    .map((key) => {
      const list = line.parts.get(key);
      if (list === undefined || list.parts.size === 0) return list === undefined ? 0 : 1;
      return [...list.parts.keys()].filter((i) => !gone.has([...path, key, i])).length;
    })
    .reduce((sum, count) => sum + count, 0);
}

function isLostAt(tree: Tree, path: Path, gone: Gone): boolean {
  if (isEmptied(tree, path, gone)) return true;
  if (shapeOf(tree) !== "pairs" || typeof path[path.length - 1] === "string") return false;
  const keys = [...tree.parts.keys()].map(String);
  return isLost(
    path,
    keys,
    keys.filter((key) => !gone.has([...path, key])),
  );
}

/** Whether too few are left of a list, or nothing of pairs, for it to be true. */
function isEmptied(tree: Tree, path: Path, gone: Gone): boolean {
  const all = [...tree.parts.keys()];
  const kept = all.filter((step) => !gone.has([...path, step]));
  const least = shapeOf(tree) === "list" ? fewest(path, all.length) : 1;
  return kept.length < all.length && kept.length < least;
}

function hasComments(text: string, section: Tree): boolean {
  return /^\s*#/m.test(text.slice(startOf(section), endOf(text, section)));
}
