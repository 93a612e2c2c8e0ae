import type { Pair } from "./skeleton.ts";

/**
 * Where between two partners their children hang: beside the one with fewer unions.
 * @param positionOf where a seat stands in its row
 * @returns the position of the seat left of the gap
 */
export function dropGap(
  { seats: [a, b] }: Pair,
  pairs: readonly Pair[],
  positionOf: (seat: number) => number,
): number {
  const unions = (seat: number): number => pairs.filter(({ seats }) => seats.includes(seat)).length;
  const [atA, atB] = [positionOf(a), positionOf(b)];
  const [ownA, ownB] = [unions(a), unions(b)];
  const atAnchor = ownA < ownB || (ownA === ownB && atA < atB) ? atA : atB;
  return atAnchor === Math.min(atA, atB) ? atAnchor : atAnchor - 1;
}
