import type { Step } from "./neighbours.ts";
import { neighboursIn } from "./neighbours.ts";

/** How many generations the longest way down touches; 0 where there is no step. */
export function longestWay(steps: readonly Step[]): number {
  const below = neighboursIn(steps);
  const known = new Map<string, number>();
  const down = (id: string): number => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const length = 1 + longest(below.get(id) ?? []);
    known.set(id, length);
    return length;
  };
  const longest = (ids: Iterable<string>): number =>
    [...ids].reduce((most, id) => Math.max(most, down(id)), 0);
  return longest(below.keys());
}
