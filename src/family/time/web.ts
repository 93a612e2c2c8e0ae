import type { Edge } from "./edge.ts";
import { relaxed } from "./relaxed.ts";

/**
 * Edges that can all hold, and heights that prove it: `heights[to] <= heights[from] + days` for each.
 * Edges are added as long as that is so.
 */
export interface Web {
  readonly heights: Float64Array;
  readonly leaving: readonly (readonly Edge[])[];
  readonly entering: readonly (readonly Edge[])[];
}

/** The web of these edges; `null` if they cannot all hold. */
export function webOf(size: number, edges: readonly Edge[]): Web | null {
  const empty: Web = {
    heights: new Float64Array(size),
    leaving: Array.from({ length: size }, () => []),
    entering: Array.from({ length: size }, () => []),
  };
  return withEdges(empty, edges);
}

/** The same with some edges more; `null` if they cannot hold beside those that are there. */
export function withEdges(web: Web, edges: readonly Edge[]): Web | null {
  const leaving = added(web.leaving, edges, (edge) => edge.from);
  const heights = relaxed(web.heights, leaving, new Set(edges.map(({ from }) => from)));
  if (heights === null) return null;
  return { heights, leaving, entering: added(web.entering, edges, (edge) => edge.to) };
}

function added(
  lists: readonly (readonly Edge[])[],
  edges: readonly Edge[],
  end: (edge: Edge) => number,
): readonly (readonly Edge[])[] {
  const copies = new Map<number, Edge[]>();
  for (const edge of edges) {
    const at = end(edge);
    const copy = copies.get(at) ?? (lists[at] ?? []).slice();
    copy.push(edge);
    copies.set(at, copy);
  }
  const changed = lists.slice();
  for (const [at, copy] of copies) changed[at] = copy;
  return changed;
}
