import { fixedNumbers } from "./chance.ts";
import { improve } from "./improve.ts";
import type { Effort } from "./improve.ts";
import { placementOf, settle } from "./placement.ts";
import type { Order, Placement } from "./placement.ts";
import type { OrderProblem } from "./problem.ts";
import { shake } from "./shake.ts";
import { totalCost } from "./total-cost.ts";

/**
 * The best order found from several starts: each improved block by block, then shaken and improved
 * again and again, whatever is no worse being kept.
 * @see Lourenço, Martin & Stützle 2003, "Iterated local search", Handbook of Metaheuristics
 */
export function bestOrder(problem: OrderProblem, starts: readonly Order[]): Order {
  const effort: Effort = { left: effortFor(problem) };
  let best: Found | null = null;
  for (const start of starts) {
    const placement = placementOf(problem, start);
    improve(placement, problem.blocks.keys(), effort, farthest);
    best = better(best, found(placement));
    if (best.cost <= leastCost(problem)) return best.order;
  }
  if (best === null) throw new Error("layout: no order to begin with");
  return shaken(problem, best, effort).order;
}

interface Found {
  readonly order: Order;
  readonly cost: number;
}

function found(placement: Placement): Found {
  const { rows, arrangements } = placement;
  const order = { rows: rows.map((row) => [...row]), arrangements: [...arrangements] };
  return { order, cost: totalCost(placement) };
}

function better(best: Found | null, other: Found): Found {
  return best === null || other.cost < best.cost - 1e-6 ? other : best;
}

/** Pairs of sibships compared, for each seat: a few milliseconds in a family of thirty. */
const perSeat = 1000;
/** Places that a block moves at most in one go, in very wide rows. */
const farthest = 60;

function effortFor({ blockOf }: OrderProblem): number {
  return perSeat * blockOf.length;
}

/** No order costs less: nothing crosses, and every block is at its best. */
function leastCost({ blocks }: OrderProblem): number {
  return blocks.reduce((sum, { arrangements }) => sum + (arrangements[0]?.cost ?? 0), 0);
}

function shaken(problem: OrderProblem, start: Found, effort: Effort): Found {
  const numbers = fixedNumbers(1);
  const least = leastCost(problem);
  const placement = placementOf(problem, start.order);
  let [best, now] = [start, start];
  while (effort.left > 0 && best.cost > least + 1e-6) {
    const moved = shake(placement, numbers);
    improve(placement, moved, effort, farthest);
    effort.left -= problem.falls.length;
    const next = found(placement);
    if (next.cost <= now.cost + 1e-6) now = next;
    else restore(placement, now.order);
    best = better(best, next);
  }
  return best;
}

function restore(placement: Placement, { rows, arrangements }: Order): void {
  for (const [i, row] of rows.entries()) placement.rows[i] = [...row];
  for (const [i, arrangement] of arrangements.entries()) placement.arrangements[i] = arrangement;
  settle(placement);
}
