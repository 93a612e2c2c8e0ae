import type { Edge } from "./edge.ts";
import type { Constraint } from "./timeline.ts";

/** The constraints of a simple negative cycle: they cannot all hold, and none can be dropped. */
export interface Contradiction {
  readonly constraints: readonly Constraint[];
}

/** Bounds the search for a shorter one: from so many moments, over so many constraints. */
const reach = 30;

/**
 * The shortest contradiction that passes any moment of the negative cycle which the search for
 * potentials ran into: the fewer lines are named, the sooner the mistake among them is seen.
 * @param last an edge that still shortened a path after as many rounds as there are moments
 * @param via for each moment, the edge that last shortened the way to it
 */
export function contradictionThrough(
  last: Edge,
  via: readonly (Edge | undefined)[],
  edges: readonly Edge[],
): Contradiction {
  let best = cycleBehind(last, via);
  for (const { from } of best.slice(0, reach))
    best = shorterThrough(from, Math.min(reach, best.length - 1), edges) ?? best;
  return { constraints: best.map((edge) => edge.constraint) };
}

/** Walks the predecessor edges back until a moment repeats: what lies between is the cycle. */
function cycleBehind(last: Edge, via: readonly (Edge | undefined)[]): readonly Edge[] {
  const seen = new Map<number, number>();
  const trail: Edge[] = [];
  let current = last;
  while (!seen.has(current.to)) {
    seen.set(current.to, trail.length);
    trail.push(current);
    const before = via[current.from];
    if (before === undefined) throw new Error("the network has no cycle behind its last edge");
    current = before;
  }
  return trail.slice(seen.get(current.to)).reverse();
}

/** A negative cycle of at most `limit` edges that starts at `source` or lies on the way back to it. */
function shorterThrough(
  source: number,
  limit: number,
  edges: readonly Edge[],
): readonly Edge[] | null {
  let walks = new Map<number, Walk>([[source, { days: 0, edge: null, before: null }]]);
  for (let count = 1; count <= limit; count++) {
    walks = longerByOne(walks, edges);
    const home = walks.get(source);
    if (home !== undefined && home.days < 0) return negativePart(edgesOf(home));
  }
  return null;
}

/** The shortest walk with a given number of edges, as its last edge and the walk before it. */
interface Walk {
  readonly days: number;
  readonly edge: Edge | null;
  readonly before: Walk | null;
}

function longerByOne(walks: ReadonlyMap<number, Walk>, edges: readonly Edge[]): Map<number, Walk> {
  const longer = new Map<number, Walk>();
  for (const edge of edges) {
    const before = walks.get(edge.from);
    if (before === undefined) continue;
    const days = before.days + edge.days;
    if (days < (longer.get(edge.to)?.days ?? Infinity)) longer.set(edge.to, { days, edge, before });
  }
  return longer;
}

function edgesOf(walk: Walk): readonly Edge[] {
  const edges: Edge[] = [];
  for (let step: Walk | null = walk; step !== null; step = step.before)
    if (step.edge !== null) edges.push(step.edge);
  return edges.reverse();
}

/** A closed walk falls into simple cycles; if it is negative, one of them is. */
function negativePart(walk: readonly Edge[]): readonly Edge[] | null {
  const open: Edge[] = [];
  for (const edge of walk) {
    open.push(edge);
    const first = open.findIndex((step) => step.from === edge.to);
    if (first < 0) continue;
    const cycle = open.splice(first);
    if (cycle.reduce((days, step) => days + step.days, 0) < 0) return cycle;
  }
  return null;
}
