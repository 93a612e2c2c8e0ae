import type { Family } from "../../family/family.ts";
import { drawable } from "../drawable.ts";

/** Tells whether two have an ancestor by birth in common, as told, or one is an ancestor of the other. */
export function bloodIn({ parentages }: Family): (two: readonly string[]) => boolean {
  const parentsOf = new Map<string, string[]>();
  for (const link of parentages) {
    if (link.kind !== "birth" || !drawable(link)) continue;
    const parents = parentsOf.get(link.child) ?? [];
    parentsOf.set(link.child, [...parents, link.parent]);
  }
  return ([a, b]) => {
    if (a === undefined || b === undefined) return false;
    const ofOne = new Set(lineage(parentsOf, a));
    for (const id of lineage(parentsOf, b)) if (ofOne.has(id)) return true;
    return false;
  };
}

/** Somebody, and all ancestors, the nearest first. */
function* lineage(
  parentsOf: ReadonlyMap<string, readonly string[]>,
  id: string,
): Generator<string, void> {
  const found = new Set([id]);
  for (const each of found) {
    yield each;
    for (const parent of parentsOf.get(each) ?? []) found.add(parent);
  }
}
