import { genders } from "../../../catalogue/people.ts";
import type { Family } from "../../../family/family.ts";
import type { Skeleton } from "../skeleton.ts";
import { blocksOf } from "./blocks.ts";
import type { Block } from "./blocks.ts";
import { graphvizOrder } from "./graphviz.ts";
import { orderProblem } from "./problem.ts";
import type { OrderProblem } from "./problem.ts";
import { bestOrder } from "./search.ts";

/**
 * The order of seats in every row, from left to right. Graphviz is loaded only where a row has more
 * than one block to put in order.
 * @param widthOf what a seat takes up across, in points
 */
export async function arrangedRows(
  family: Family,
  skeleton: Skeleton,
  widthOf: (seat: number) => number,
): Promise<readonly (readonly number[])[]> {
  const problem = orderProblemOf(family, skeleton);
  const { blocks } = problem;
  const told = rowsOf(skeleton, blocks);
  const simple = told.every((row) => row.length <= 1);
  const rows = simple ? told : await graphvizOrder(skeleton, blocks, widthOf);
  const arrangements = blocks.map(() => 0);
  const order = bestOrder(problem, [
    { rows, arrangements },
    ...(simple ? [] : [{ rows: told, arrangements }]),
  ]);
  return order.rows.map((row) =>
    row.flatMap(
      (block) => blocks[block]?.arrangements[order.arrangements[block] ?? 0]?.seats ?? [],
    ),
  );
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
