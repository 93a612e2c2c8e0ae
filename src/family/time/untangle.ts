import type { Edge } from "./edge.ts";
import { fewestWith } from "./fewest.ts";
import { type Counting, statementsOf, type Way } from "./way.ts";
import { added, emptyWeb, type Web } from "./web.ts";

/** What holds together of all that is said. */
export interface Untangled {
  readonly web: Web;
  /** The numbers of the statements that were left out. */
  readonly leftOut: readonly number[];
}

/** Of very many statements, so many are added at once at first: adding them costs as much as they are. */
const stretch = 256;

/**
 * Keeps as many statements as hold together, the earlier rather than the later.
 * @param edges of each statement, by its number
 */
export function untangle(size: number, edges: readonly (readonly Edge[])[]): Untangled {
  const web = emptyWeb(size);
  if (added(web, edges.flat()) !== null) return { web, leftOut: [] };
  const leftOut: number[] = [];
  for (let from = 0; from < edges.length; from += stretch)
    leftOut.push(...leftOutOf(web, edges, { from, to: Math.min(from + stretch, edges.length) }));
  return { web, leftOut };
}

/** Adds a stretch of statements to a web: all at once, or if they cannot all hold, half by half. */
function leftOutOf(
  web: Web,
  edges: readonly (readonly Edge[])[],
  { from, to }: { readonly from: number; readonly to: number },
): readonly number[] {
  if (added(web, edges.slice(from, to).flat()) !== null) return [];
  if (to - from === 1) return [from];
  const middle = (from + to) >> 1;
  return [
    ...leftOutOf(web, edges, { from, to: middle }),
    ...leftOutOf(web, edges, { from: middle, to }),
  ];
}

/**
 * The fewest statements that a statement contradicts, itself included.
 * @param own edges of the statement, which the web does not have
 */
export function tangleOf(own: readonly Edge[], web: Web, counting: Counting): ReadonlySet<number> {
  return statementsOf(tangleWith(own, web, counting));
}

/** The shortest of the ways of those edges of a statement that cannot hold. */
function tangleWith(own: readonly Edge[], web: Web, counting: Counting): Way {
  const tried = own.map((edge) => ({ edge, takeOut: added(web, [edge]) }));
  const guilty = tried.filter(({ takeOut }) => takeOut === null).map(({ edge }) => edge);
  const ways = guilty.map((edge, at) => fewestWith(edge, guilty.slice(at), web, counting));
  for (const { takeOut } of tried.toReversed()) takeOut?.();
  const [first, ...others] = ways;
  if (first === undefined) throw new Error("a statement that contradicts nothing was left out");
  return others.reduce((best, way) => (isShorter(way, best) ? way : best), first);
}

function isShorter(one: Way, other: Way): boolean {
  return one.count < other.count || (one.count === other.count && one.steps < other.steps);
}
