import { crossingCost } from "./crossing-cost.ts";
import { ownCost } from "./own-cost.ts";
import type { Placement } from "./placement.ts";

/** What a whole order costs: its crossings, arrangements and siblings out of place; 10 for a crossing. */
export function totalCost(placement: Placement): number {
  const { problem, arrangements } = placement;
  let cost = 0;
  for (const [block, { arrangements: all }] of problem.blocks.entries())
    cost += all[arrangements[block] ?? 0]?.cost ?? 0;
  for (const falls of problem.fallsFrom)
    for (let i = 0; i < falls.length; i++) {
      const fall = falls[i] ?? 0;
      cost += ownCost(placement, fall);
      for (let j = i + 1; j < falls.length; j++)
        cost += crossingCost(placement, fall, falls[j] ?? 0);
    }
  return cost;
}
