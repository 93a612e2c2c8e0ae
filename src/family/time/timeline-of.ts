import { once } from "../once.ts";
import { componentsOf } from "./components.ts";
import type { Edge } from "./edge.ts";
import { shortest } from "./shortest.ts";
import { type Gap, type Moment, origin, type Timeline } from "./timeline.ts";
import type { Web } from "./web.ts";

/**
 * Bounds are shortest paths: the heights of the web make all edges non-negative, and Dijkstra
 * answers each question.
 * @see Johnson 1977, "Efficient algorithms for shortest paths in sparse networks", JACM 24
 */
export function timelineOf(moments: ReadonlyMap<Moment, number>, web: Web): Timeline {
  const { heights } = web;
  const distance = distances(moments.get(origin) ?? -1, web);
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
 * ways past its origin are found once for all; of the others only those that are shorter.
 */
function distances(hub: number, web: Web): (from: number, to: number) => number {
  const { heights, leaving, entering } = web;
  const length = ({ from, to, days }: Edge) => days + at(heights, from) - at(heights, to);
  const onward = leaving.map((edges) =>
    edges.map((edge) => ({ to: edge.to, length: length(edge) })),
  );
  const back = entering.map((edges) =>
    edges.map((edge) => ({ to: edge.from, length: length(edge) })),
  );
  const fromHub = shortest(hub, (moment) => onward[moment] ?? []).all();
  const toHub = shortest(hub, (moment) => back[moment] ?? []).all();
  const pastHub = (from: number, to: number): number =>
    (toHub.get(from) ?? Infinity) + (fromHub.get(to) ?? Infinity);
  const component = componentsOf(onward);
  const searchFrom = once((from: number) =>
    shortest(
      from,
      (moment) => onward[moment] ?? [],
      (moment, length) => length >= pastHub(from, moment),
    ),
  );
  const searchTo = once((to: number) =>
    shortest(
      to,
      (moment) => back[moment] ?? [],
      (moment, length) => length >= pastHub(moment, to),
    ),
  );
  return (from, to) => {
    if ((component[from] ?? 0) < (component[to] ?? 0)) return Infinity;
    for (let steps = nearby; ; steps *= 2) {
      const direct = searchFrom(from).to(to, steps) ?? searchTo(to).to(from, steps);
      if (direct !== null) return Math.min(direct, pastHub(from, to));
    }
  };
}

/**
 * Two searches, one from each end, go equally far by turns, so many steps at first: most ways are
 * short, and where many ask about one end, the search from there soon knows all of them.
 */
const nearby = 64;

function at(values: Float64Array, index: number): number {
  return values[index] ?? Infinity;
}
