import type { Order } from "./placement.ts";
import type { OrderProblem } from "./problem.ts";

/**
 * The order in which one meets blocks who walks through the family from one of them: down to the
 * children, eldest first, and then up to parents not met yet. What hangs together stands together.
 */
export function depthFirst(problem: OrderProblem, root: number): Order {
  const rows = Array.from({ length: problem.rows }, (): number[] => []);
  const met = new Set<number>();
  const stack = [...problem.blocks.keys()].reverse();
  stack.push(root);
  for (let block = stack.pop(); block !== undefined; block = stack.pop()) {
    if (met.has(block)) continue;
    met.add(block);
    rows[problem.blocks[block]?.row ?? 0]?.push(block);
    stack.push(...neighbours(problem, block).reverse());
  }
  return { rows, arrangements: problem.blocks.map(() => 0) };
}

/** Blocks of children, from the leftmost couple to the rightmost, then those of parents. */
function neighbours({ falls, touching, blockOf }: OrderProblem, block: number): number[] {
  const those = (touching[block] ?? []).flatMap((index) => falls[index] ?? []);
  const down = those
    .filter((fall) => fall.block === block)
    .sort((a, b) => (a.tops[0] ?? 0) - (b.tops[0] ?? 0));
  const up = those.filter((fall) => fall.block !== block).map((fall) => fall.block);
  return [...down.flatMap(({ to }) => to.map((seat) => blockOf[seat] ?? 0)), ...up];
}
