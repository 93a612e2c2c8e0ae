import { arrangedRows, orderProblemOf } from "../../../src/drawing/layout/order/arranged-rows.ts";
import { totalCost } from "../../../src/drawing/layout/order/total-cost.ts";
import { placementOf } from "../../../src/drawing/layout/order/placement.ts";
import type { Order } from "../../../src/drawing/layout/order/placement.ts";
import type { OrderProblem } from "../../../src/drawing/layout/order/problem.ts";
import { couplesOf } from "../../../src/drawing/layout/kin.ts";
import { skeletonOf } from "../../../src/drawing/layout/skeleton.ts";
import type { Skeleton } from "../../../src/drawing/layout/skeleton.ts";
import type { Family } from "../../../src/family/family.ts";
import { exactOrder } from "./exact-order.ts";

/** What the order that is drawn costs. */
export interface FoundOrder {
  readonly problem: OrderProblem;
  readonly cost: number;
}

/** The order that a family is drawn in, everybody as wide as a symbol. */
export async function foundOrder(family: Family): Promise<FoundOrder> {
  const people = [...family.people.keys()];
  const skeleton = skeletonOf(people, couplesOf(family, new Set(people)));
  const problem = orderProblemOf(family, skeleton);
  const rows = await arrangedRows(family, skeleton, () => 60);
  return { problem, cost: costOf(problem, orderOf(problem, rows)) };
}

/**
 * What rows of seats cost.
 * @public `bench/warm.js` loads it by its name
 */
export function totalCostOf(
  family: Family,
  skeleton: Skeleton,
  rows: readonly (readonly number[])[],
): number {
  const problem = orderProblemOf(family, skeleton);
  return costOf(problem, orderOf(problem, rows));
}

/** The least that an order can cost, as far as a solver found out. */
export interface LeastCost {
  /** Of the best order found. */
  readonly cost: number;
  /** Whether that is the best of all; else time ran out. */
  readonly proven: boolean;
  /** No order costs less than this. */
  readonly bound: number;
}

/** What the best of all orders costs. */
export async function leastCost(problem: OrderProblem, seconds: number): Promise<LeastCost> {
  const { order, proven, bound } = await exactOrder(problem, seconds);
  return { cost: costOf(problem, order), proven, bound };
}

function costOf(problem: OrderProblem, order: Order): number {
  return totalCost(placementOf(problem, order));
}

function orderOf({ blocks, blockOf }: OrderProblem, rows: readonly (readonly number[])[]): Order {
  const arrangements = blocks.map(() => 0);
  const blockRows = rows.map((seats) => [...new Set(seats.map((seat) => blockOf[seat]!))]);
  for (const [block, { row, arrangements: all }] of blocks.entries()) {
    const seated = rows[row]!.filter((seat) => blockOf[seat] === block).join(" ");
    arrangements[block] = all.findIndex(({ seats }) => seats.join(" ") === seated);
  }
  return { rows: blockRows, arrangements };
}
