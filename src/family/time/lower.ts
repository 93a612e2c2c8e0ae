import type { Edge } from "./edge.ts";

/**
 * Lowers heights until every edge holds, from some under which all held but those that are new.
 * Bellman–Ford, where a moment that comes lower takes all back that was lowered because of it: none
 * of that is looked at before it comes lower in turn, and what would be lowered because of itself is
 * seen at once.
 * @returns false, and the heights are as they were, if no heights let every edge hold
 * @see Tarjan 1981, "Shortest paths", AT&T Bell Laboratories; Cherkassky & Goldberg 1999,
 *   "Negative-cycle detection algorithms", Math Program 85
 */
export function lower(
  heights: Float64Array,
  leaving: readonly (readonly Edge[])[],
  added: readonly Edge[],
): boolean {
  const lowering: Lowering = {
    heights,
    before: new Map(),
    via: new Map(),
    because: new Map(),
    waiting: new Set(),
  };
  if (relax(added, lowering) && relaxWaiting(leaving, lowering)) return true;
  for (const [moment, height] of lowering.before) heights[moment] = height;
  return false;
}

interface Lowering {
  readonly heights: Float64Array;
  /** How high a moment was before it was lowered first. */
  readonly before: Map<number, number>;
  /** From where a moment was last lowered. */
  readonly via: Map<number, number>;
  /** What was lowered from a moment; some of it has been lowered from elsewhere since. */
  readonly because: Map<number, number[]>;
  /** Moments that came lower and whose edges are still to be looked at. */
  readonly waiting: Set<number>;
}

function relaxWaiting(leaving: readonly (readonly Edge[])[], lowering: Lowering): boolean {
  for (const moment of lowering.waiting) {
    lowering.waiting.delete(moment);
    if (!relax(leaving[moment] ?? [], lowering)) return false;
  }
  return true;
}

/** Lowers the ends of some edges; false if one would come lower because of itself. */
function relax(edges: readonly Edge[], lowering: Lowering): boolean {
  const { heights, before, via, because, waiting } = lowering;
  for (const { from, to, days } of edges) {
    const length = (heights[from] ?? 0) + days;
    const height = heights[to] ?? 0;
    if (length >= height) continue;
    if (!takenBack(to, from, lowering)) return false;
    if (!before.has(to)) before.set(to, height);
    heights[to] = length;
    via.set(to, from);
    const others = because.get(from);
    if (others === undefined) because.set(from, [to]);
    else others.push(to);
    waiting.add(to);
  }
  return true;
}

/** Forgets what was lowered because of a moment; false if `from` is among it. */
function takenBack(moment: number, from: number, { via, because, waiting }: Lowering): boolean {
  const left = [moment];
  for (let at = left.pop(); at !== undefined; at = left.pop()) {
    if (at === from) return false;
    for (const other of because.get(at) ?? []) {
      if (via.get(other) !== at) continue;
      via.delete(other);
      waiting.delete(other);
      left.push(other);
    }
    because.delete(at);
  }
  return true;
}
