import type { Family } from "./family.ts";

/** A side of somebody's family, by the gender of the parent it goes through. */
export type Line = "maternal" | "paternal" | "both";

interface Descent {
  readonly parents: (id: string) => readonly string[];
  readonly children: (id: string) => readonly string[];
}

/**
 * The side of one person's family everybody stands on: a parent, the parent's ancestors, and all
 * who descend from these beside the parent. The person, brothers, sisters and all below stand on
 * neither side; so does everybody who came in by marriage.
 */
export function linesOf(
  family: Family,
  of: string | undefined,
  descent: Descent,
): ReadonlyMap<string, Line> {
  const lines = new Map<string, Line>();
  if (of === undefined) return lines;
  const parents = descent.parents(of);
  const below = reached(parents, descent.children);
  for (const parent of parents) {
    const line = lineThrough(family, parent);
    if (line === null) continue;
    const above = reached([parent], descent.parents);
    lines.set(parent, line);
    for (const id of new Set([...above, ...reached([...above], descent.children)]))
      if (!below.has(id) && !parents.includes(id))
        lines.set(id, (lines.get(id) ?? line) === line ? line : "both");
  }
  return lines;
}

function lineThrough(family: Family, parent: string): Line | null {
  const gender = family.people.get(parent)?.gender;
  if (gender === "female") return "maternal";
  return gender === "male" ? "paternal" : null;
}

/** Everybody one comes to from these by going on and on. */
function reached(
  from: readonly string[],
  step: (id: string) => readonly string[],
): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...from];
  for (let id = open.pop(); id !== undefined; id = open.pop())
    for (const next of step(id))
      if (!found.has(next)) {
        found.add(next);
        open.push(next);
      }
  return found;
}
