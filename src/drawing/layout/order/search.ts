import { inBirthOrder } from "./birth-order.ts";
import { depthFirst } from "./depth-first.ts";
import { fixedNumbers } from "./chance.ts";
import { improve } from "./improve.ts";
import type { Effort } from "./improve.ts";
import { placementOf, settle } from "./placement.ts";
import type { Order, Placement } from "./placement.ts";
import type { OrderProblem } from "./problem.ts";
import { shake } from "./shake.ts";
import { totalCost } from "./total-cost.ts";

/**
 * The best order found from several starts: each improved block by block, then the best shaken and
 * improved again and again; half of the slightly worse orders are gone on from, for a while.
 * @see Lourenço, Martin & Stützle 2003, "Iterated local search", Handbook of Metaheuristics
 */
export function bestOrder(problem: OrderProblem, starts: readonly Order[]): Order {
  const bound = leastCost(problem) + least;
  let best: Found | null = null;
  for (const start of starts) best = better(best, improved(problem, start));
  if (best !== null && best.cost < bound) return best.order;
  for (const { order } of walks(problem)) best = better(best, improved(problem, order));
  if (best === null) throw new Error("layout: no order to begin with");
  return shaken(problem, best, effortFor(problem, best.cost - bound)).order;
}

function improved(problem: OrderProblem, start: Order): Found {
  const placement = placementOf(problem, inBirthOrder(problem, start));
  improve(placement, problem.blocks.keys(), { left: most }, farthest);
  return found(placement);
}

/** The best of walks through the family, begun at every block; none in families of many hundreds. */
function walks(problem: OrderProblem): readonly Found[] {
  if (problem.blocks.length > mostWalked) return [];
  return [...problem.blocks.keys()]
    .map((root) => found(placementOf(problem, inBirthOrder(problem, depthFirst(problem, root)))))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, 3);
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
  return best === null || other.cost < best.cost - least ? other : best;
}

/** Less than any difference that counts. */
const least = 1e-6;
/** Places that a block moves at most in one go, in very wide rows. */
const farthest = 60;
/** The same while shaken: what was shaken already stands near its place. */
const near = 10;
/** Pairs of sibships compared at most before the first shake. */
const most = 2e6;
/** Blocks of a family that is walked through, and shaken. */
const mostWalked = 400;
/** Pairs compared for each seat while shaken: where something crosses that need not, and where nothing does. */
const perSeat = { crossing: 2000, clear: 150 };
/** Up to so many seats the effort is in proportion to them; beyond, it grows with their cube, to a limit. */
const linear = 40;
const mostShaken = 6e6;

function effortFor({ blocks, blockOf: { length } }: OrderProblem, excess: number): Effort {
  if (blocks.length > mostWalked) return { left: 0 };
  const each = excess < 10 ? perSeat.clear : perSeat.crossing;
  return { left: Math.min(mostShaken, each * length * Math.max(1, length / linear) ** 2) };
}

/** No order costs less: nothing crosses, and every block is at its best. */
function leastCost({ blocks }: OrderProblem): number {
  return blocks.reduce((sum, { arrangements }) => sum + (arrangements[0]?.cost ?? 0), 0);
}

/** How much worse an order to go on from may be: a crossing. */
const slightly = 11;
/** After so many shakes the search goes back to the best. */
const patience = 20;

function shaken(problem: OrderProblem, start: Found, effort: Effort): Found {
  const numbers = fixedNumbers(1);
  const bound = leastCost(problem) + least;
  const placement = placementOf(problem, start.order);
  let [best, now] = [start, start];
  for (let round = 1; effort.left > 0 && best.cost > bound; round++) {
    if (round % patience === 0) {
      now = best;
      restore(placement, best.order);
    }
    const moved = shake(placement, numbers);
    improve(placement, moved, effort, near);
    effort.left -= problem.falls.length;
    const next = found(placement);
    if (next.cost <= now.cost + (numbers(2) === 0 ? slightly : 0)) now = next;
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
