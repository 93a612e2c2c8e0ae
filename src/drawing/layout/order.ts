import type { Block } from "./blocks.ts";
import { crossingCost } from "./crossings.ts";
import type { Skeleton } from "./skeleton.ts";

/** Where every block stands in its row, and how its members are arranged. */
export interface Order {
  /** Indices of blocks, left to right, by row. */
  readonly rows: readonly (readonly number[])[];
  /** By block: the arrangement chosen. */
  readonly arrangements: readonly number[];
}

/** Seats from left to right, by row. */
export function seatRows(blocks: readonly Block[], order: Order): readonly (readonly number[])[] {
  return order.rows.map((row) =>
    row.flatMap((block) => blocks[block]?.arrangements[order.arrangements[block] ?? 0] ?? []),
  );
}

/**
 * Improves an order step by step: another arrangement of a block, or another place of it in its
 * row, wherever the lines then cross less and children stand more in order of birth. Families of
 * hundreds keep the order they are given.
 */
export function improvedOrder(skeleton: Skeleton, blocks: readonly Block[], seed: Order): Order {
  if (skeleton.seats.length > mostSearched) return seed;
  const costOf = (order: Order): number =>
    crossingCost(skeleton, seatRows(blocks, order)) + 2 * sum(order.arrangements);
  let best = seed;
  let least = costOf(seed);
  for (let round = 0; round < mostRounds; round++) {
    const before = least;
    for (const block of blocks.keys())
      for (const moved of moves(blocks, best, block)) {
        const cost = costOf(moved);
        if (cost < least) [best, least] = [moved, cost];
      }
    if (least === before) break;
  }
  return best;
}

const mostSearched = 150;
const mostRounds = 8;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** All orders in which only this block is arranged or placed otherwise. */
function moves(blocks: readonly Block[], order: Order, index: number): readonly Order[] {
  const block = blocks[index];
  const row = order.rows[block?.row ?? 0];
  if (block === undefined || row === undefined) return [];
  const others = row.filter((other) => other !== index);
  const arranged = [...block.arrangements.keys()].map((arrangement) => ({
    rows: order.rows,
    arrangements: order.arrangements.with(index, arrangement),
  }));
  const placed = row.map((_, at) => ({
    rows: order.rows.with(block.row, others.toSpliced(at, 0, index)),
    arrangements: order.arrangements,
  }));
  return [...arranged, ...placed];
}
