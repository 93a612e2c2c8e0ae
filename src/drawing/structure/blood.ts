import type { Family } from "../../family/family.ts";
import { drawable } from "../drawable.ts";

/** Whether two have an ancestor by birth in common, as told, or one is an ancestor of the other. */
export function areOfOneBlood(family: Family, [a, b]: readonly string[]): boolean {
  if (a === undefined || b === undefined) return false;
  const ofOne = withAncestors(family, a);
  return [...withAncestors(family, b)].some((id) => ofOne.has(id));
}

function withAncestors({ parentages }: Family, id: string): ReadonlySet<string> {
  const found = new Set([id]);
  for (const each of found)
    for (const link of parentages)
      if (link.child === each && link.kind === "birth" && drawable(link)) found.add(link.parent);
  return found;
}
