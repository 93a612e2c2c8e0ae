import { genders } from "../../../catalogue/people.ts";
import type { Family } from "../../../family/family.ts";
import type { Skeleton } from "../skeleton.ts";
import { blocksOf } from "./blocks.ts";
import type { Block } from "./blocks.ts";
import { graphvizOrder } from "./graphviz.ts";
import { orderProblem } from "./problem.ts";
import type { OrderProblem } from "./problem.ts";
import { keptOrder } from "./kept-order.ts";
import type { Order } from "./placement.ts";
import { bestOrder } from "./search.ts";

/** Where people stood across in an earlier drawing, by their ids; only who stands left of whom counts. */
export type Earlier = ReadonlyMap<string, number>;

/**
 * The order of seats in every row, from left to right: that of an earlier drawing as far as it goes,
 * if there is one.
 * @param widthOf what a seat takes up across, in points
 */
export async function arrangedRows(
  family: Family,
  skeleton: Skeleton,
  widthOf: (seat: number) => number,
  earlier: Earlier = new Map(),
): Promise<readonly (readonly number[])[]> {
  const problem = orderProblemOf(family, skeleton);
  const { blocks } = problem;
  const stood = (seat: number): number | undefined =>
    earlier.get(skeleton.seats[seat]?.person ?? "");
  const order = skeleton.seats.some((_, seat) => stood(seat) !== undefined)
    ? keptOrder(problem, stood)
    : await freshOrder(problem, skeleton, widthOf);
  return order.rows.map((row) =>
    row.flatMap(
      (block) => blocks[block]?.arrangements[order.arrangements[block] ?? 0]?.seats ?? [],
    ),
  );
}

/** Graphviz is loaded only where a row has more than one block to put in order. */
async function freshOrder(
  problem: OrderProblem,
  skeleton: Skeleton,
  widthOf: (seat: number) => number,
): Promise<Order> {
  const { blocks } = problem;
  const told = rowsOf(skeleton, blocks);
  const simple = told.every((row) => row.length <= 1);
  const rows = simple ? told : await graphvizOrder(skeleton, blocks, widthOf);
  const arrangements = blocks.map(() => 0);
  return bestOrder(problem, [
    { rows, arrangements },
    ...(simple ? [] : [{ rows: told, arrangements }]),
  ]);
}

/** Who may stand where, and what it costs. */
export function orderProblemOf(family: Family, skeleton: Skeleton): OrderProblem {
  const blocks = blocksOf({ skeleton, sideOf: (seat) => sideOf(family, skeleton, seat) });
  return orderProblem(skeleton, blocks);
}

function rowsOf(skeleton: Skeleton, blocks: readonly Block[]): readonly (readonly number[])[] {
  return Array.from({ length: skeleton.rows }, (_, row) =>
    [...blocks.keys()].filter((block) => blocks[block]?.row === row),
  );
}

/** Men stand left, women right, by the shape that is drawn. */
function sideOf(family: Family, { seats }: Skeleton, seat: number): "left" | "right" | null {
  const id = seats[seat]?.person;
  const person = id === undefined || id === null ? undefined : family.people.get(id);
  if (person === undefined) return null;
  const { shape } = genders[person.gender];
  return shape === "square" ? "left" : shape === "circle" ? "right" : null;
}
