import type { Placement } from "./placement.ts";

/** Siblings next to each other by birth stand the wrong way round. */
const inversion = 1000;
/** Somebody stands between children of one birth: their lines would not meet. */
const parted = 200;
/** Somebody of another family stands within a sibship. */
const foreign = 0.4;

/** What one sibship costs by itself. */
export function ownCost(placement: Placement, index: number): number {
  const fall = placement.problem.falls[index];
  const below = placement.below[index] ?? [];
  if (fall === undefined || below.length < 2) return 0;
  const width = (below.at(-1) ?? 0) - (below[0] ?? 0) + 1;
  let cost = foreign * Math.max(0, width - below.length);
  for (const chain of fall.byBirth)
    for (let i = 1; i < chain.length; i++)
      if (positionOf(placement, chain[i - 1] ?? 0) > positionOf(placement, chain[i] ?? 0))
        cost += inversion;
  for (const seats of fall.births) {
    const at = seats.map((seat) => positionOf(placement, seat));
    cost += parted * (Math.max(...at) - Math.min(...at) + 1 - at.length);
  }
  return cost;
}

function positionOf({ problem, starts, offsets }: Placement, seat: number): number {
  return (starts[problem.blockOf[seat] ?? 0] ?? 0) + (offsets[seat] ?? 0);
}
