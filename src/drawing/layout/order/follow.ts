import { settle } from "./placement.ts";
import type { Placement } from "./placement.ts";

/** Row by row, those of a branch go where their parents now stand; all others keep their order. */
export function followParents(placement: Placement, branch: ReadonlySet<number>): void {
  for (const [i, row] of placement.rows.entries()) {
    if (!row.some((block) => branch.has(block))) continue;
    const keys = parentPlaces(placement, row, i);
    const keyOf = (block: number): number => keys.get(block) ?? 0;
    const movers = row.filter((block) => branch.has(block)).sort((a, b) => keyOf(a) - keyOf(b));
    const merged: number[] = [];
    for (const block of row) {
      if (branch.has(block)) continue;
      while (movers[0] !== undefined && keyOf(movers[0]) < keyOf(block))
        merged.push(...movers.splice(0, 1));
      merged.push(block);
    }
    placement.rows[i] = [...merged, ...movers];
    settle(placement);
  }
}

/** By block of a row: where its parents stand above it, siblings by birth; else as its left neighbour. */
function parentPlaces(
  { problem, tops }: Placement,
  row: readonly number[],
  index: number,
): ReadonlyMap<number, number> {
  const sums = new Map<number, { sum: number; count: number }>();
  for (const fall of problem.fallsFrom[index - 1] ?? [])
    for (const [born, seat] of (problem.falls[fall]?.to ?? []).entries()) {
      const block = problem.blockOf[seat] ?? 0;
      const { sum, count } = sums.get(block) ?? { sum: 0, count: 0 };
      sums.set(block, { sum: sum + (tops[fall] ?? 0) + born * tiny, count: count + 1 });
    }
  let left = -1;
  return new Map(
    row.map((block) => {
      const told = sums.get(block);
      left = told === undefined ? left + tiny : told.sum / told.count;
      return [block, left];
    }),
  );
}

/** Keeps siblings apart without passing the next family. */
const tiny = 1e-4;
