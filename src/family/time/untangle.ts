import type { Edge } from "./edge.ts";
import { fewestWith } from "./fewest.ts";
import { type Counting, statementsOf, type Way } from "./way.ts";
import { type Web, webOf, withEdges } from "./web.ts";

/** What holds together of all that is said, and why the rest does not. */
export interface Untangled {
  readonly web: Web;
  /** The number of a statement that was left out, and those that it contradicts, itself included. */
  readonly tangles: readonly Tangle[];
}

export interface Tangle {
  readonly leftOut: number;
  readonly statements: ReadonlySet<number>;
}

/**
 * Keeps as many statements as hold together, the earlier rather than the later, and finds for each
 * that is left out the fewest others that it contradicts.
 * @param edges of each statement, by its number
 */
export function untangle(
  size: number,
  edges: readonly (readonly Edge[])[],
  counting: Counting,
): Untangled {
  const whole = webOf(size, edges.flat());
  if (whole !== null) return { web: whole, tangles: [] };
  const { web, leftOut } = asMuchAsHolds(size, edges);
  const tangles = leftOut.map((statement) => {
    const way = tangleWith(edges[statement] ?? [], web, counting);
    return { leftOut: statement, statements: statementsOf(way) };
  });
  return { web, tangles };
}

function asMuchAsHolds(
  size: number,
  edges: readonly (readonly Edge[])[],
): { readonly web: Web; readonly leftOut: readonly number[] } {
  let web = webOf(size, []);
  const leftOut: number[] = [];
  edges.forEach((own, statement) => {
    const more: Web | null = web === null ? null : withEdges(web, own);
    if (more === null) leftOut.push(statement);
    else web = more;
  });
  if (web === null) throw new Error("a network without edges contradicts itself");
  return { web, leftOut };
}

/** The shortest of the ways of those edges of a statement that cannot hold. */
function tangleWith(own: readonly Edge[], whole: Web, counting: Counting): Way {
  const { web, guilty } = withWhatHolds(own, whole);
  const ways = guilty.map((edge, at) => fewestWith(edge, guilty.slice(at), web, counting));
  const [first, ...others] = ways;
  if (first === undefined) throw new Error("a statement that contradicts nothing was left out");
  return others.reduce((best, way) => (isShorter(way, best) ? way : best), first);
}

function withWhatHolds(
  own: readonly Edge[],
  whole: Web,
): { readonly web: Web; readonly guilty: readonly Edge[] } {
  let web = whole;
  const guilty = own.filter((edge) => {
    const more = withEdges(web, [edge]);
    web = more ?? web;
    return more === null;
  });
  return { web, guilty };
}

function isShorter(one: Way, other: Way): boolean {
  return one.count < other.count || (one.count === other.count && one.steps < other.steps);
}
