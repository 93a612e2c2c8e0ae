import type { Order } from "./placement.ts";
import type { OrderProblem } from "./problem.ts";

/** The order nearest to a given one in which no block stands left of an elder sibling's, where there is one. */
export function inBirthOrder(problem: OrderProblem, { rows, arrangements }: Order): Order {
  const younger = youngerBlocks(problem);
  return { rows: rows.map((row) => sorted(row, younger)), arrangements };
}

/** By block: those of the next younger siblings of its members. */
function youngerBlocks({ blocks, falls, blockOf }: OrderProblem): readonly ReadonlySet<number>[] {
  const younger = blocks.map(() => new Set<number>());
  for (const { byBirth } of falls)
    for (const chain of byBirth)
      for (const [i, seat] of chain.entries()) {
        const [block, next] = [blockOf[seat] ?? 0, blockOf[chain[i + 1] ?? seat] ?? 0];
        if (block !== next) younger[block]?.add(next);
      }
  return younger;
}

/**
 * Always the leftmost that waits for no elder sibling; where all wait for each other, the leftmost.
 * @see Kahn 1962, "Topological sorting of large networks", Comm. ACM 5(11)
 */
function sorted(row: readonly number[], younger: readonly ReadonlySet<number>[]): number[] {
  const waiting = new Map(row.map((block) => [block, 0]));
  for (const block of row)
    for (const next of younger[block] ?? []) waiting.set(next, (waiting.get(next) ?? 0) + 1);
  const left = [...row];
  const order: number[] = [];
  while (left.length > 0) {
    const free = left.findIndex((block) => waiting.get(block) === 0);
    for (const block of left.splice(Math.max(0, free), 1)) {
      order.push(block);
      for (const next of younger[block] ?? []) waiting.set(next, (waiting.get(next) ?? 0) - 1);
    }
  }
  return order;
}
