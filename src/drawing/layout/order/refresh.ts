import type { Placement } from "./placement.ts";

/** Brings the positions of a block's members within it up to date; how many they are. */
export function seatWithin({ problem, arrangements, offsets }: Placement, block: number): number {
  const seats = problem.blocks[block]?.arrangements[arrangements[block] ?? 0]?.seats ?? [];
  for (let i = 0; i < seats.length; i++) offsets[seats[i] ?? 0] = i;
  return seats.length;
}

/** Brings up to date where a sibship's lines fall from and what they come down on. */
export function refresh(placement: Placement, index: number): void {
  const { problem, starts, offsets } = placement;
  const fall = problem.falls[index];
  const below = placement.below[index];
  if (fall === undefined || below === undefined) return;
  const { block, tops, to } = fall;
  placement.tops[index] = (starts[block] ?? 0) + (tops[placement.arrangements[block] ?? 0] ?? 0);
  for (let i = 0; i < to.length; i++) {
    const seat = to[i] ?? 0;
    const at = (starts[problem.blockOf[seat] ?? 0] ?? 0) + (offsets[seat] ?? 0);
    let j = i;
    for (; j > 0 && (below[j - 1] ?? 0) > at; j--) below[j] = below[j - 1] ?? 0;
    below[j] = at;
  }
}
