import type { Pair, Skeleton } from "./skeleton.ts";

/**
 * Where between two partners their children hang: beside the one with fewer unions.
 * @param pairsOf by seat: the pairs it is one of
 * @param positionOf where a seat stands in its row
 * @returns the position of the seat left of the gap
 */
export function dropGap(
  { seats: [a, b] }: Pair,
  { pairsOf }: Pick<Skeleton, "pairsOf">,
  positionOf: (seat: number) => number,
): number {
  const unions = (seat: number): number => pairsOf[seat]?.length ?? 0;
  const [atA, atB] = [positionOf(a), positionOf(b)];
  const [ownA, ownB] = [unions(a), unions(b)];
  const atAnchor = ownA < ownB || (ownA === ownB && atA < atB) ? atA : atB;
  return atAnchor === Math.min(atA, atB) ? atAnchor : atAnchor - 1;
}
