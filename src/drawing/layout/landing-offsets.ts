import type { Skeleton } from "./skeleton.ts";

/** Between two lines that come down on one child, where its symbol is wide enough for all. */
const apart = 11;
/** So much of a symbol's width lines come down on. */
const ofSymbol = 0.8;

/**
 * By drop, then by landing: how far beside the middle of its seat a line comes down. Somebody with
 * two pairs of parents has two lines, the left one from the left.
 * @param positionOf where a seat stands in its row
 * @param symbol the width of a symbol
 */
export function landingOffsets(
  { drops }: Skeleton,
  positionOf: (seat: number) => number,
  symbol: number,
): readonly (readonly number[])[] {
  const linesTo = new Map<number, Line[]>();
  for (const [drop, { from, to }] of drops.entries())
    for (const [landing, { seat }] of to.entries())
      linesTo.set(seat, [...(linesTo.get(seat) ?? []), { drop, landing, top: middle(from) }]);
  const offsets = drops.map(({ to }) => to.map(() => 0));
  for (const lines of linesTo.values()) {
    lines.sort((a, b) => a.top - b.top);
    const step = Math.min(apart, (ofSymbol * symbol) / Math.max(1, lines.length - 1));
    for (const [at, { drop, landing }] of lines.entries()) {
      const own = offsets[drop];
      if (own !== undefined) own[landing] = (at - (lines.length - 1) / 2) * step;
    }
  }
  return offsets;

  function middle(from: readonly number[]): number {
    return from.reduce((sum, seat) => sum + positionOf(seat), 0) / from.length;
  }
}

interface Line {
  readonly drop: number;
  readonly landing: number;
  readonly top: number;
}
