import type { Edge } from "./edge.ts";
import { lower } from "./lower.ts";

/**
 * Edges that can all hold, and heights that prove it: `heights[to] <= heights[from] + days` for each.
 * It grows in place.
 */
export interface Web {
  readonly heights: Float64Array;
  readonly leaving: readonly Edge[][];
  readonly entering: readonly Edge[][];
}

/** A web of so many moments, of which nothing is said. */
export function emptyWeb(size: number): Web {
  return {
    heights: new Float64Array(size),
    leaving: Array.from({ length: size }, () => []),
    entering: Array.from({ length: size }, () => []),
  };
}

/**
 * Adds some edges if they can hold beside those that are there; if not, leaves the web as it was.
 * @returns what takes them out again; `null` if they cannot hold
 */
export function added(web: Web, edges: readonly Edge[]): (() => void) | null {
  for (const edge of edges) {
    web.leaving[edge.from]?.push(edge);
    web.entering[edge.to]?.push(edge);
  }
  const takeOut = (): void => {
    for (const edge of edges) {
      web.leaving[edge.from]?.pop();
      web.entering[edge.to]?.pop();
    }
  };
  if (lower(web.heights, web.leaving, edges)) return takeOut;
  takeOut();
  return null;
}
