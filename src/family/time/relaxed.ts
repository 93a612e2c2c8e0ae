import type { Edge } from "./edge.ts";

/**
 * Heights under which every edge holds, from some under which all held but those that leave `moved`;
 * `null` if there are none. Bellman–Ford, where each round looks only at moments that the last one
 * lowered.
 */
export function relaxed(
  heights: Float64Array,
  leaving: readonly (readonly Edge[])[],
  moved: Iterable<number>,
): Float64Array | null {
  const lowered = heights.slice();
  const via = new Map<number, Edge>();
  let last = moved;
  for (let round = 1; ; round++) {
    const next = relax(last, leaving, { heights: lowered, via });
    if (next.size === 0) return lowered;
    if (isPowerOfTwo(round) && hasCycle(via)) return null;
    last = next;
  }
}

/** The moments that come lower over the edges that leave `moved`. */
function relax(
  moved: Iterable<number>,
  leaving: readonly (readonly Edge[])[],
  { heights, via }: { readonly heights: Float64Array; readonly via: Map<number, Edge> },
): ReadonlySet<number> {
  const next = new Set<number>();
  for (const from of moved)
    for (const edge of leaving[from] ?? []) {
      const length = (heights[from] ?? 0) + edge.days;
      if (length >= (heights[edge.to] ?? 0)) continue;
      heights[edge.to] = length;
      via.set(edge.to, edge);
      next.add(edge.to);
    }
  return next;
}

/** Looking for a cycle costs about as much as a round: doing it ever more rarely costs next to nothing. */
function isPowerOfTwo(round: number): boolean {
  return (round & (round - 1)) === 0;
}

/** Whether the edges that last lowered a moment form a cycle: such a cycle is negative. */
function hasCycle(via: ReadonlyMap<number, Edge>): boolean {
  const walkOf = new Map<number, number>();
  for (const start of via.keys()) {
    let moment = start;
    for (let edge = via.get(moment); edge !== undefined; edge = via.get(moment)) {
      const walk = walkOf.get(moment);
      if (walk === start) return true;
      if (walk !== undefined) break;
      walkOf.set(moment, start);
      moment = edge.from;
    }
  }
  return false;
}
