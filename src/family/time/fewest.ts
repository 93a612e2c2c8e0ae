// The contradiction with the fewest statements that an edge makes with edges that hold.
import type { Edge } from "./edge.ts";
import { shortest } from "./shortest.ts";
import { along, type Counting, type Way } from "./way.ts";
import { waysInOrder } from "./ways.ts";
import type { Web } from "./web.ts";

/**
 * The statements of the negative cycle with the fewest of them; of several, one with the fewest
 * edges. All edges of the web hold, so every negative cycle passes the guilty edge, and the rest of
 * it is a way back, shorter than the edge is negative. Ways are followed fewest statements first, on
 * lengths reweighted by the heights (Johnson), and given up where the shortest way home is too long.
 * None of the statements can be dropped: a cycle among fewer of them would have been found.
 * @param guilty an edge that cannot hold beside those of the web
 * @see Subramani 2009, "Optimal length resolution refutations of difference constraint systems",
 *   J Autom Reasoning 43: the negative cycle with the fewest edges
 * @see Martins 1984, "On a multicriteria shortest path problem", Eur J Oper Res 16
 * @see Johnson 1977, "Efficient algorithms for shortest paths in sparse networks", JACM 24
 */
export function fewestWith(guilty: Edge, web: Web, counting: Counting): Way {
  const { heights, leaving } = web;
  const limit = 0 - reweighted(guilty, heights);
  const home = wayHome(guilty.from, web, limit);
  const ways = waysInOrder();
  ways.add(along(null, { edge: guilty, length: 0 }, counting));
  for (;;) {
    const way = ways.next();
    if (way === null) throw new Error("an edge that contradicts nothing was called guilty");
    if (way.at === guilty.from) return way;
    for (const edge of leaving[way.at] ?? []) {
      const length = reweighted(edge, heights);
      const rest = home.get(edge.to) ?? Infinity;
      if (way.length + length + rest < limit) ways.add(along(way, { edge, length }, counting));
    }
  }
}

/** The distance to a moment from all that are nearer than `limit`. */
function wayHome(moment: number, { heights, entering }: Web, limit: number) {
  const backward = (to: number) =>
    (entering[to] ?? []).map((edge) => ({ to: edge.from, length: reweighted(edge, heights) }));
  return shortest(moment, backward, (_, distance) => distance >= limit);
}

function reweighted({ from, to, days }: Edge, heights: Float64Array): number {
  return days + (heights[from] ?? 0) - (heights[to] ?? 0);
}
