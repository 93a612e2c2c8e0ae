import { contradictionThrough, type Contradiction } from "./contradiction.ts";
import type { Edge } from "./edge.ts";
import { shortest } from "./shortest.ts";
import type { Constraint, Gap, Moment, Timeline } from "./timeline.ts";

/**
 * All constraints as one simple temporal network. Bounds are shortest paths: one Bellman–Ford pass
 * finds potentials or a negative cycle, then Dijkstra answers each question on reweighted edges.
 * @see Dechter, Meiri & Pearl 1991, "Temporal constraint networks", Artificial Intelligence 49
 * @see Johnson 1977, "Efficient algorithms for shortest paths in sparse networks", JACM 24
 */
export function solve(constraints: readonly Constraint[]): Timeline | Contradiction {
  const moments = new Map<Moment, number>();
  const indexOf = (moment: Moment): number => {
    const known = moments.get(moment);
    if (known !== undefined) return known;
    moments.set(moment, moments.size);
    return moments.size - 1;
  };
  const edges = constraints.map((constraint) => ({
    from: indexOf(constraint.from),
    to: indexOf(constraint.to),
    days: constraint.days,
    constraint,
  }));
  const found = potentials(edges, moments.size);
  return "constraints" in found ? found : timeline(moments, edges, found.heights);
}

/** Distances from a virtual source at 0 to everything, or the statements of a negative cycle. */
function potentials(
  edges: readonly Edge[],
  count: number,
): { readonly heights: Float64Array } | Contradiction {
  const heights = new Float64Array(count);
  const via: (Edge | undefined)[] = [];
  for (let round = 0; round <= count; round++) {
    const relaxed = relaxAll(edges, heights, via);
    if (relaxed === null) return { heights };
    if (round === count) return contradictionThrough(relaxed, via, edges);
  }
  return { heights };
}

/** One pass over all edges; the last edge that still shortened a path, or `null` if none did. */
function relaxAll(
  edges: readonly Edge[],
  heights: Float64Array,
  via: (Edge | undefined)[],
): Edge | null {
  let last: Edge | null = null;
  for (const edge of edges) {
    const length = at(heights, edge.from) + edge.days;
    if (length >= at(heights, edge.to)) continue;
    heights[edge.to] = length;
    via[edge.to] = edge;
    last = edge;
  }
  return last;
}

function timeline(
  moments: ReadonlyMap<Moment, number>,
  edges: readonly Edge[],
  heights: Float64Array,
): Timeline {
  const leaving: Edge[][] = Array.from({ length: moments.size }, () => []);
  for (const edge of edges) leaving[edge.from]?.push(edge);
  const answered = new Map<number, Float64Array>();
  const atMost = (a: Moment, b: Moment): number => {
    if (a === b) return 0;
    const from = moments.get(a);
    const to = moments.get(b);
    if (from === undefined || to === undefined) return Infinity;
    const known = answered.get(from) ?? shortest(from, leaving, heights);
    answered.set(from, known);
    return at(known, to) - at(heights, from) + at(heights, to);
  };
  const between = (a: Moment, b: Moment): Gap => ({ least: 0 - atMost(b, a), most: atMost(a, b) });
  return {
    between,
    before: (a, b) => {
      const gap = between(a, b);
      if (gap.least > 0) return "yes";
      return gap.most <= 0 ? "no" : "unknown";
    },
  };
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? Infinity;
}
