import type { Placement } from "./placement.ts";

/** Brings the positions of a block's members within it up to date; how many they are. */
export function seatWithin({ problem, arrangements, offsets }: Placement, block: number): number {
  const seats = problem.blocks[block]?.arrangements[arrangements[block] ?? 0]?.seats ?? [];
  for (let i = 0; i < seats.length; i++) offsets[seats[i] ?? 0] = i;
  return seats.length;
}

/** Brings up to date where the lines fall from that begin at a block, and where those come down that end there. */
export function refreshAround(placement: Placement, block: number): void {
  for (const fall of placement.problem.fallsOf[block] ?? []) refreshTop(placement, fall);
  for (const fall of placement.problem.landingOn[block] ?? []) refreshBelow(placement, fall);
}

function refreshTop(placement: Placement, index: number): void {
  const fall = placement.problem.falls[index];
  if (fall === undefined) return;
  const { block, tops } = fall;
  const top = tops[placement.arrangements[block] ?? 0] ?? 0;
  placement.tops[index] = (placement.starts[block] ?? 0) + top;
}

function refreshBelow(placement: Placement, index: number): void {
  const { problem, starts, offsets } = placement;
  const to = problem.falls[index]?.to;
  const below = placement.below[index];
  if (to === undefined || below === undefined) return;
  for (let i = 0; i < to.length; i++) {
    const seat = to[i] ?? 0;
    const at = (starts[problem.blockOf[seat] ?? 0] ?? 0) + (offsets[seat] ?? 0);
    let j = i;
    for (; j > 0 && (below[j - 1] ?? 0) > at; j--) below[j] = below[j - 1] ?? 0;
    below[j] = at;
  }
  placement.firsts[index] = below[0] ?? 0;
  placement.lasts[index] = below[below.length - 1] ?? 0;
}
