import type { Path } from "../../family/fact.ts";

/** By section: the keys without which a line would say something else. */
const needed: Readonly<Record<string, readonly string[]>> = {
  children: ["child", "eldest-first"],
  unions: ["between"],
  ties: ["between"],
  roles: ["who", "role", "toward", "against", "in-place-of"],
  conditions: ["who", "condition"],
  functioning: ["who"],
  events: ["who", "event"],
  households: ["household"],
  triangles: ["triangle"],
  coalitions: ["coalition", "against"],
  asked: ["about"],
  notes: ["about"],
  questions: ["about"],
  findings: ["about"],
};

/** By section: the keys of which one must stay, or the line says nothing. */
const oneOf: Readonly<Record<string, readonly string[]>> = {
  children: [
    "of",
    "adopted-by",
    "fostered-by",
    "guardian",
    "raised-by",
    "helped-by",
    "without",
    "step",
    "donor",
    "carried-by",
    "twins",
    "born",
  ],
  unions: ["tie", "union", "event", "feels", "boundary", "phases"],
  ties: ["tie", "union", "event", "feels", "boundary", "phases"],
};

/** Keys whose list is no longer true when one of it goes. */
const whole: ReadonlySet<string> = new Set(["between", "triangle"]);

/**
 * Whether a line or phase can no longer be said, or would be seen by more people than it was for: by
 * its path, its keys, and those of them that stay.
 */
export function isLost(path: Path, keys: readonly string[], kept: readonly string[]): boolean {
  if (keys.includes("visible-to") && !kept.includes("visible-to")) return true;
  const section = String(path[0]);
  const must = path.includes("phases") ? ["toward"] : (needed[section] ?? []);
  if (must.some((key) => keys.includes(key) && !kept.includes(key))) return true;
  const some = oneOf[section] ?? [];
  return some.some((key) => keys.includes(key)) && !some.some((key) => kept.includes(key));
}

/** Keys of lists that say something only of several. */
const several: ReadonlySet<unknown> = new Set(["household", "coalition"]);

/** How many of a list must stay for it to be true still. What was said of a finding is of all in it. */
export function fewest(path: Path, length: number): number {
  const key = path[path.length - 1];
  if (whole.has(String(key)) || (path[0] === "findings" && path.length > 1)) return length;
  return several.has(key) ? Math.min(2, length) : 1;
}
