import type { Placement } from "./placement.ts";
import { refreshAround, seatWithin } from "./refresh.ts";

/** Arranges a block otherwise. */
export function arrange(placement: Placement, block: number, arrangement: number): void {
  placement.arrangements[block] = arrangement;
  seatWithin(placement, block);
  refreshAround(placement, block);
}

/** Exchanges a block and its right neighbour. */
export function exchange(placement: Placement, row: number[], at: number): void {
  const { problem, starts } = placement;
  const [left, right] = [row[at] ?? 0, row[at + 1] ?? 0];
  row[at] = right;
  row[at + 1] = left;
  const start = starts[left] ?? 0;
  starts[right] = start;
  starts[left] = start + (problem.blocks[right]?.arrangements[0]?.seats.length ?? 0);
  refreshAround(placement, left);
  refreshAround(placement, right);
}
