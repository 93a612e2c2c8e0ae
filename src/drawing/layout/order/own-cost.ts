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
  const below = placement.below[index];
  if (fall === undefined || below === undefined || below.length < 2) return 0;
  const count = below.length;
  const width = (below[count - 1] ?? 0) - (below[0] ?? 0) + 1;
  let cost = width > count ? foreign * (width - count) : 0;
  for (const chain of fall.byBirth) cost += inversion * inversions(placement, chain);
  for (const seats of fall.births) cost += parted * strangers(placement, seats);
  return cost;
}

function inversions(placement: Placement, chain: readonly number[]): number {
  let count = 0;
  let before = -1;
  for (const seat of chain) {
    const at = positionOf(placement, seat);
    if (at < before) count++;
    before = at;
  }
  return count;
}

function strangers(placement: Placement, seats: readonly number[]): number {
  let first = Infinity;
  let last = -Infinity;
  for (const seat of seats) {
    const at = positionOf(placement, seat);
    if (at < first) first = at;
    if (at > last) last = at;
  }
  return last - first + 1 - seats.length;
}

function positionOf({ problem, starts, offsets }: Placement, seat: number): number {
  return (starts[problem.blockOf[seat] ?? 0] ?? 0) + (offsets[seat] ?? 0);
}
