// The contradiction with the fewest statements that edges make with edges that hold.
import { type Edge, reweighted } from "./edge.ts";
import { startsOver, waysHome } from "./home.ts";
import { along, type Counting, type Further, type Way } from "./way.ts";
import { waysInOrder } from "./ways.ts";
import type { Web } from "./web.ts";

/** Of more edges that do not hold, only so many are looked at together: each doubles the work. */
const mostOthers = 4;

/**
 * The statements of the negative cycle with the fewest of them that passes the first of some edges,
 * and perhaps others of them; of several, one with the fewest edges. The edges of the web hold: on
 * lengths reweighted by its heights (Johnson), only those of `guilty` can be negative, and a cycle
 * takes each at most once. Ways are followed fewest statements first, and given up where the shortest
 * way home is too long.
 * @param guilty of one statement, none of which can hold beside those of the web
 * @see Subramani 2009, "Optimal length resolution refutations of difference constraint systems",
 *   J Autom Reasoning 43: the negative cycle with the fewest edges
 * @see Martins 1984, "On a multicriteria shortest path problem", Eur J Oper Res 16
 * @see Johnson 1977, "Efficient algorithms for shortest paths in sparse networks", JACM 24
 */
export function fewestWith(guilty: Edge, all: readonly Edge[], web: Web, counting: Counting): Way {
  const others = all.filter((edge) => edge !== guilty).slice(0, mostOthers);
  const lengths = others.map((edge) => Math.min(reweighted(edge, web.heights), 0));
  const limit = 0 - reweighted(guilty, web.heights);
  const most = lengths.reduce((sum, length) => sum - length, limit);
  const home = waysHome(guilty.from, others, web, most);
  const ways = waysInOrder();
  ways.add(along(null, { edge: guilty, length: 0, left: 2 ** others.length - 1 }, counting));
  for (;;) {
    const way = ways.next();
    if (way === null) throw new Error("an edge that contradicts nothing was called guilty");
    if (way.at === guilty.from && way.length < limit) return way;
    for (const further of fromHere(way, others, web)) {
      const rest = home[further.left]?.get(further.edge.to) ?? Infinity;
      if (way.length + further.length + rest < limit) ways.add(along(way, further, counting));
    }
  }
}

function fromHere({ at, left }: Way, others: readonly Edge[], web: Web): readonly Further[] {
  const over = (edge: Edge, rest: number): Further => ({
    edge,
    length: reweighted(edge, web.heights),
    left: rest,
  });
  return [
    ...(web.leaving[at] ?? []).map((edge) => over(edge, left)),
    ...startsOver(others, left, (edge, rest) => (edge.from === at ? [over(edge, rest)] : [])),
  ];
}
