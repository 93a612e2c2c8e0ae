import type { Skeleton } from "./skeleton.ts";

/**
 * How deep each pair's couple line runs, 0 next to the symbols: a line that spans others runs below
 * them. Lines that only meet at a shared partner are of one level.
 * @param positionOf where a seat stands in its row
 */
export function coupleLevels(
  skeleton: Skeleton,
  positionOf: (seat: number) => number,
): readonly number[] {
  const spans = skeleton.pairs.map(({ seats: [a, b] }, pair) => ({
    pair,
    row: skeleton.seats[a]?.row ?? 0,
    from: Math.min(positionOf(a), positionOf(b)),
    to: Math.max(positionOf(a), positionOf(b)),
  }));
  const levels = new Array<number>(spans.length).fill(0);
  const narrowFirst = spans.toSorted((a, b) => a.to - a.from - (b.to - b.from));
  for (const [i, span] of narrowFirst.entries()) {
    const under = narrowFirst
      .slice(0, i)
      .filter((other) => other.row === span.row && other.from < span.to && span.from < other.to);
    levels[span.pair] = 1 + Math.max(-1, ...under.map(({ pair }) => levels[pair] ?? 0));
  }
  return levels;
}
