import { contradictionThrough, type Contradiction } from "./contradiction.ts";
import type { Edge } from "./edge.ts";

/**
 * Distances from a virtual source at 0 to everything, or the statements of a negative cycle.
 * Bellman–Ford, where each round looks only at moments that the last one brought nearer.
 */
export function potentials(
  edges: readonly Edge[],
  leaving: readonly (readonly Edge[])[],
): { readonly heights: Float64Array } | Contradiction {
  const heights = new Float64Array(leaving.length);
  const via: (Edge | undefined)[] = leaving.map(() => undefined);
  let moved: Iterable<number> = leaving.keys();
  for (let round = 1; ; round++) {
    const next = relax(moved, leaving, heights, via);
    if (next.size === 0) return { heights };
    const guilty = isPowerOfTwo(round) ? edgeOfCycle(via) : null;
    if (guilty !== null) return contradictionThrough(guilty, via, edges);
    moved = next;
  }
}

/** The moments that come nearer over the edges that leave `moved`. */
function relax(
  moved: Iterable<number>,
  leaving: readonly (readonly Edge[])[],
  heights: Float64Array,
  via: (Edge | undefined)[],
): ReadonlySet<number> {
  const next = new Set<number>();
  for (const from of moved)
    for (const edge of leaving[from] ?? []) {
      const length = (heights[from] ?? 0) + edge.days;
      if (length >= (heights[edge.to] ?? 0)) continue;
      heights[edge.to] = length;
      via[edge.to] = edge;
      next.add(edge.to);
    }
  return next;
}

/** Looking for a cycle costs about as much as a round: doing it ever more rarely costs next to nothing. */
function isPowerOfTwo(round: number): boolean {
  return (round & (round - 1)) === 0;
}

/** An edge of a cycle among those that last brought a moment nearer: such a cycle is negative. */
function edgeOfCycle(via: readonly (Edge | undefined)[]): Edge | null {
  const walkOf = new Map<number, number>();
  for (const start of via.keys()) {
    let moment = start;
    for (let edge = via[moment]; edge !== undefined; edge = via[moment]) {
      const walk = walkOf.get(moment);
      if (walk === start) return edge;
      if (walk !== undefined) break;
      walkOf.set(moment, start);
      moment = edge.from;
    }
  }
  return null;
}
