import type { Path } from "../../family/fact.ts";
import type { Draft } from "../splice/draft.ts";
import { endOf, startOf } from "../splice/extent.ts";
import { shapeOf } from "../splice/shape.ts";
import type { Tree } from "../yaml/tree.ts";
import type { Gone } from "./gone.ts";
import { fewest, isLost } from "./needed.ts";

/** Lets lines, lists and sections go that can no longer be said once parts of them go. */
export function closeUp({ text, tree }: Draft, gone: Gone): void {
  for (const [name, section] of tree.parts) {
    const path = [name];
    below(section, path, gone);
    if (isEmptied(section, path, gone) && !hasComments(text, section)) gone.add(path);
  }
}

function below(tree: Tree, path: Path, gone: Gone): void {
  for (const [step, part] of tree.parts) {
    const here = [...path, step];
    if (gone.has(here)) continue;
    below(part, here, gone);
    const isEntry = here.length === 2 && typeof step === "string";
    if (!isEntry && isLostAt(part, here, gone)) gone.add(here);
  }
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
  const least = shapeOf(tree) === "list" ? fewest(path[path.length - 1], all.length) : 1;
  return kept.length < all.length && kept.length < least;
}

function hasComments(text: string, section: Tree): boolean {
  return /^\s*#/m.test(text.slice(startOf(section), endOf(text, section)));
}
