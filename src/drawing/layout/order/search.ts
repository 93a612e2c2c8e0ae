import { inBirthOrder } from "./birth-order.ts";
import { fixedNumbers } from "./chance.ts";
import { crossingCost } from "./crossing-cost.ts";
import { depthFirst } from "./depth-first.ts";
import { improve } from "./improve.ts";
import type { Effort } from "./improve.ts";
import { placementOf, settle } from "./placement.ts";
import type { Order, Placement } from "./placement.ts";
import type { OrderProblem } from "./problem.ts";
import { shake } from "./shake.ts";
import type { Crossed } from "./shake.ts";
import { totalCost } from "./total-cost.ts";

/**
 * The best order found from several starts: each improved block by block, then the best shaken and
 * improved again and again; a worse order is gone on from now and then, ever more seldom. In large
 * families several are shaken for a while before: what is best at first often leads no further.
 * @see Lourenço, Martin & Stützle 2003, "Iterated local search", Handbook of Metaheuristics
 * @see Kirkpatrick, Gelatt & Vecchi 1983, "Optimization by simulated annealing", Science 220
 */
export function bestOrder(problem: OrderProblem, starts: readonly Order[]): Order {
  const bound = leastCost(problem) + least;
  const told = starts.map((start) => improved(problem, start));
  const first = bestOf(told);
  if (first.cost < bound) return first.order;
  const isLarge = problem.blockOf.length > large;
  const walked = walks(problem, isLarge ? 12 : 3).map(({ order }) => improved(problem, order));
  const all = [...told, ...walked];
  const effort = effortFor(problem, bestOf(all).cost - bound);
  if (!isLarge) return shaken(problem, bestOf(all), effort).order;
  const lead = leader(problem, all, effort);
  const { left } = effort;
  return bestOf(streams.map((stream) => shaken(problem, lead, { left }, stream))).order;
}

/** Of several orders, all different, which leads furthest: half the effort goes into that. */
function leader(problem: OrderProblem, all: readonly Found[], effort: Effort): Found {
  const ranked = all.toSorted((a, b) => a.cost - b.cost);
  const different = ranked.filter(({ cost }, i) => cost > (ranked[i - 1]?.cost ?? -1) + least);
  const tried = different.slice(0, contenders);
  effort.left /= 2;
  const left = effort.left / tried.length;
  return bestOf(tried.map((one) => shaken(problem, one, { left })));
}

function bestOf(all: readonly Found[]): Found {
  const [first, ...others] = all;
  if (first === undefined) throw new Error("layout: no order to begin with");
  return others.reduce(better, first);
}

function improved(problem: OrderProblem, start: Order): Found {
  const placement = placementOf(problem, inBirthOrder(problem, start));
  improve(placement, problem.blocks.keys(), { left: most }, { far: farthest, others: true });
  return found(placement);
}

/** The best of walks through the family, begun at every block; none in families of many hundreds. */
function walks(problem: OrderProblem, count: number): readonly Found[] {
  if (problem.blocks.length > mostWalked) return [];
  return [...problem.blocks.keys()]
    .map((root) => found(placementOf(problem, inBirthOrder(problem, depthFirst(problem, root)))))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, count);
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

function better(best: Found, other: Found): Found {
  return other.cost < best.cost - least ? other : best;
}

/** Less than any difference that counts. */
const least = 1e-6;
/** Places that a block moves at most in one go, in very wide rows. */
const farthest = 60;
/** The same while shaken: what was shaken already stands near its place. */
const near = 20;
/** Pairs of sibships compared at most before the first shake. */
const most = 2e6;
/** Blocks of a family that is walked through, and shaken. */
const mostWalked = 400;
/** Pairs compared for each seat while shaken: where something crosses that need not, and where nothing does. */
const perSeat = { crossing: 2000, clear: 150 };
/** Up to so many seats the effort is in proportion to them; beyond, it grows with their cube, to a limit. */
const linear = 40;
const mostShaken = 30e6;
/** A family of more seats is large; how many orders are shaken in it before one is gone on with. */
const large = 150;
const contenders = 8;
/** Streams of fixed numbers that a large family is shaken by, each as long: one alone may lead nowhere. */
const streams = [1, 2, 3];

function effortFor({ blocks, blockOf: { length } }: OrderProblem, excess: number): Effort {
  if (blocks.length > mostWalked) return { left: 0 };
  const each = excess < 10 ? perSeat.clear : perSeat.crossing;
  return { left: Math.min(mostShaken, each * length * Math.max(1, length / linear) ** 2) };
}

/** No order costs less: nothing crosses, and every block is at its best. */
function leastCost({ blocks }: OrderProblem): number {
  return blocks.reduce((sum, { arrangements }) => sum + (arrangements[0]?.cost ?? 0), 0);
}

/** How much worse an order to go on from may be, for each head thrown in a row: at first, and in the end. */
const warmth = { first: 12, last: 1.5 };

function shaken(problem: OrderProblem, start: Found, effort: Effort, stream = 1): Found {
  if (effort.left <= 0) return start;
  const numbers = fixedNumbers(stream);
  const bound = leastCost(problem) + least;
  const placement = placementOf(problem, start.order);
  const whole = effort.left;
  let [best, now, crossed] = [start, start, crossedIn(placement)];
  while (effort.left > 0 && best.cost > bound) {
    const warm = warmth.last + (warmth.first - warmth.last) * (effort.left / whole);
    improve(placement, shake(placement, crossed, numbers), effort, { far: near, others: true });
    effort.left -= problem.falls.length;
    if (totalCost(placement) > now.cost + warm * headsInARow(numbers)) {
      restore(placement, now.order);
      continue;
    }
    now = found(placement);
    crossed = crossedIn(placement);
    best = better(best, now);
  }
  return best;
}

function headsInARow(numbers: (limit: number) => number): number {
  let heads = 0;
  while (numbers(2) === 0) heads++;
  return heads;
}

function crossedIn(placement: Placement): readonly Crossed[] {
  return placement.problem.fallsFrom.flatMap((falls) =>
    falls.flatMap((one, i) =>
      falls
        .slice(i + 1)
        .flatMap((other): Crossed[] =>
          crossingCost(placement, one, other) > 0 ? [[one, other]] : [],
        ),
    ),
  );
}

function restore(placement: Placement, { rows, arrangements }: Order): void {
  for (const [i, row] of rows.entries()) placement.rows[i] = [...row];
  for (const [i, arrangement] of arrangements.entries()) placement.arrangements[i] = arrangement;
  settle(placement);
}
