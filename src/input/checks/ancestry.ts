import type { Parentage } from "../../family/statements.ts";
import { error } from "../document/mistake.ts";
import type { Check } from "./check.ts";

/** Nobody is their own ancestor. */
export const ancestry: Check = (document, { family }) => {
  const told = new Set<string>();
  const childrenOf = childrenByParent(family.parentages);
  return family.parentages.flatMap((link) => {
    const circle = circleThrough(link, childrenOf);
    if (circle === null || circle.some((id) => told.has(id))) return [];
    circle.forEach((id) => told.add(id));
    const way = circle
      .map(
        (id, index) =>
          `"${id}"${index === 0 ? " is a parent" : ""} of "${circle[index + 1] ?? link.parent}"`,
      )
      .join(", ");
    return [
      error(
        "own-ancestor",
        circle.length === 1
          ? `"${link.parent}" cannot be a parent of "${link.child}"`
          : `somebody would be their own ancestor: ${way}`,
        document.locate(link.path),
        "one of these lines names the wrong person",
      ),
    ];
  });
};

type Children = ReadonlyMap<string, readonly string[]>;

function childrenByParent(links: readonly Parentage[]): Children {
  const children = new Map<string, string[]>();
  for (const { parent, child } of links) {
    const known = children.get(parent);
    if (known === undefined) children.set(parent, [child]);
    else known.push(child);
  }
  return children;
}

/** The people from a parent down to a child and on, back to that parent; `null` if there is no way back. */
function circleThrough(
  { parent, child }: Parentage,
  childrenOf: Children,
): readonly string[] | null {
  if (parent === child) return [parent];
  const cameFrom = new Map<string, string | null>([[child, null]]);
  const open = [child];
  for (let id = open.shift(); id !== undefined && id !== parent; id = open.shift())
    for (const next of childrenOf.get(id) ?? [])
      if (!cameFrom.has(next)) {
        cameFrom.set(next, id);
        open.push(next);
      }
  if (!cameFrom.has(parent)) return null;
  const way: string[] = [];
  for (let id = cameFrom.get(parent) ?? null; id !== null; id = cameFrom.get(id) ?? null)
    way.unshift(id);
  return [parent, ...way];
}
