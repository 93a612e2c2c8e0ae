import type { OrderProblem } from "./problem.ts";

/** A line of descent between two blocks, and which of its ends is meant. */
export interface End {
  readonly block: number;
  readonly other: number;
}

/** All blocks nearer to one end of a line than to the other: that part of the family. */
export function partAt(problem: OrderProblem, { block, other }: End): ReadonlySet<number> {
  const isNear = new Map([
    [block, true],
    [other, false],
  ]);
  for (const [met, near] of isNear)
    for (const next of kinOf(problem, met)) if (!isNear.has(next)) isNear.set(next, near);
  return new Set([...isNear].flatMap(([met, near]) => (near ? [met] : [])));
}

/** Blocks that lines join to one, down and up. */
function kinOf({ falls, fallsOf, landingOn, blockOf }: OrderProblem, block: number): number[] {
  const down = (fallsOf[block] ?? []).flatMap((fall) => falls[fall]?.to ?? []);
  const up = (landingOn[block] ?? []).flatMap((fall) => falls[fall]?.block ?? []);
  return [...down.map((seat) => blockOf[seat] ?? 0), ...up];
}
