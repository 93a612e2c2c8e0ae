import type { Contradiction } from "./contradiction.ts";
import type { Edge } from "./edge.ts";
import { potentials } from "./potentials.ts";
import { shortest, type Step } from "./shortest.ts";
import { type Constraint, type Gap, type Moment, origin, type Timeline } from "./timeline.ts";

/**
 * All constraints as one simple temporal network. Bounds are shortest paths: Bellman–Ford finds
 * potentials or a negative cycle, then Dijkstra answers each question on reweighted edges.
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
  const leaving: Edge[][] = Array.from({ length: moments.size }, () => []);
  for (const edge of edges) leaving[edge.from]?.push(edge);
  const found = potentials(edges, leaving);
  return "constraints" in found ? found : timeline(moments, edges, found.heights);
}

function timeline(
  moments: ReadonlyMap<Moment, number>,
  edges: readonly Edge[],
  heights: Float64Array,
): Timeline {
  const distance = distances(moments.get(origin) ?? -1, edges, heights);
  const atMost = (a: Moment, b: Moment): number => {
    if (a === b) return 0;
    const from = moments.get(a);
    const to = moments.get(b);
    if (from === undefined || to === undefined) return Infinity;
    return distance(from, to) - at(heights, from) + at(heights, to);
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

/**
 * The reweighted distance from one moment to another. Dates tie everything to the calendar, so the
 * ways past its origin are found once for all; from each moment only those that are shorter.
 */
function distances(
  hub: number,
  edges: readonly Edge[],
  heights: Float64Array,
): (from: number, to: number) => number {
  const onward: Step[][] = Array.from(heights, () => []);
  const back: Step[][] = Array.from(heights, () => []);
  for (const { from, to, days } of edges) {
    const length = days + at(heights, from) - at(heights, to);
    onward[from]?.push({ to, length });
    back[to]?.push({ to: from, length });
  }
  const fromHub = shortest(hub, onward);
  const toHub = shortest(hub, back);
  const pastHub = (from: number, to: number): number =>
    (toHub.get(from) ?? Infinity) + (fromHub.get(to) ?? Infinity);
  const answered = new Map<number, ReadonlyMap<number, number>>();
  return (from, to) => {
    const isKnown = (moment: number, length: number) => length >= pastHub(from, moment);
    const direct = answered.get(from) ?? shortest(from, onward, isKnown);
    answered.set(from, direct);
    return Math.min(direct.get(to) ?? Infinity, pastHub(from, to));
  };
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? Infinity;
}
