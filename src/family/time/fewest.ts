// The contradiction with the fewest statements that edges make with edges that hold.
import { type Course, courseFrom } from "./course.ts";
import type { Edge } from "./edge.ts";
import { startsOver, waysHome } from "./home.ts";
import { along, type Counting, type Further, type Way } from "./way.ts";
import { waysInOrder } from "./ways.ts";
import type { Web } from "./web.ts";

/** Of more edges that do not hold, only so many are looked at together: each doubles the work. */
const mostOthers = 4;

/** So many steps are tried before all ways home are measured: most contradictions are close at hand. */
const nearby = 1000;

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
  const course = courseFrom(guilty, web);
  const others = all.filter((edge) => edge !== guilty).slice(0, mostOthers);
  const gain = others.reduce((sum, edge) => sum + Math.min(course.length(edge), 0), 0);
  const limit = 0 - course.length(guilty);
  const search: Search = { guilty, others, course, limit, counting };
  const near = followed(search, () => gain, nearby);
  if (near !== null) return near;
  const home = waysHome(course.start(guilty), others, course, limit - gain);
  const far = followed(search, ({ at, left }) => home[left]?.get(at) ?? Infinity, Infinity);
  if (far === null) throw new Error("an edge that contradicts nothing was called guilty");
  return far;
}

interface Search {
  readonly guilty: Edge;
  readonly others: readonly Edge[];
  readonly course: Course;
  /** What is shorter than this closes a negative cycle. */
  readonly limit: number;
  readonly counting: Counting;
}

/**
 * The best way home; `null` if there is none within so many steps.
 * @param rest the shortest way home from somewhere, or what it is not shorter than
 */
function followed(
  { guilty, others, course, limit, counting }: Search,
  rest: (further: Further) => number,
  steps: number,
): Way | null {
  const ways = waysInOrder();
  const left = 2 ** others.length - 1;
  ways.add(along(null, { edge: guilty, at: course.end(guilty), length: 0, left }, counting));
  let taken = 0;
  for (let way = ways.next(); way !== null; way = ways.next()) {
    if (way.at === course.start(guilty) && way.length < limit) return way;
    taken += course.onward(way.at).length;
    if (taken > steps) return null;
    for (const further of fromHere(way, others, course))
      if (way.length + further.length + rest(further) < limit)
        ways.add(along(way, further, counting));
  }
  return null;
}

function fromHere({ at, left }: Way, others: readonly Edge[], course: Course): readonly Further[] {
  const over = (edge: Edge, rest: number): Further => ({
    edge,
    at: course.end(edge),
    length: course.length(edge),
    left: rest,
  });
  return [
    ...course.onward(at).map((edge) => over(edge, left)),
    ...startsOver(others, left, (edge, rest) =>
      course.start(edge) === at ? [over(edge, rest)] : [],
    ),
  ];
}
