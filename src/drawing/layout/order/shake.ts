import { carry } from "./carry.ts";
import type { fixedNumbers } from "./chance.ts";
import { followParents } from "./follow.ts";
import { settle } from "./placement.ts";
import type { Placement } from "./placement.ts";
import type { Fall, OrderProblem } from "./problem.ts";
import { turnAround } from "./turn-around.ts";

/** A whole number below a limit. */
type Numbers = ReturnType<typeof fixedNumbers>;

/** Two sibships whose lines cross. */
export type Crossed = readonly [number, number];

/**
 * Changes an order at one place, mostly where lines cross, in a way that no single move does: a part
 * of the family is carried elsewhere; a block is arranged otherwise or goes elsewhere and its branch
 * follows; a branch is turned round.
 * @returns the blocks that moved
 */
export function shake(
  placement: Placement,
  crossed: readonly Crossed[],
  numbers: Numbers,
): readonly number[] {
  const spot = spotIn(placement, crossed, numbers);
  if (numbers(20) < 9) return carryAt(placement, spot, numbers);
  const { problem } = placement;
  const way = numbers(9);
  const block = spot.ends[numbers(2)] ?? 0;
  const heads = way < 6 ? [block] : headsOf(placement, problem.falls[spot.fall]);
  const branch = branchOf(placement, heads, numbers(4) > 0);
  if (way === 0) turnRound(placement, branch);
  else if (way < 4) rearrangeOne(placement, block, numbers);
  else moveTo(placement, heads, numbers);
  settle(placement);
  for (const head of heads) branch.delete(head);
  if (way > 0) followParents(placement, branch);
  return [...heads, ...branch];
}

/** Where an order is changed: a line of a sibship, by its upper and lower end, and perhaps one that it crosses. */
interface Spot {
  readonly fall: number;
  readonly ends: Crossed;
  readonly across: Crossed | null;
}

function spotIn({ problem }: Placement, crossed: readonly Crossed[], numbers: Numbers): Spot {
  const pair = crossed[numbers(Math.max(1, crossed.length))];
  const which = numbers(2);
  const fall = numbers(problem.falls.length);
  if (pair === undefined || numbers(4) === 0)
    return { fall, ends: endsOf(problem, fall, numbers), across: null };
  const [one, other] = [pair[which] ?? 0, pair[1 - which] ?? 0];
  return {
    fall: one,
    ends: endsOf(problem, one, numbers),
    across: endsOf(problem, other, numbers),
  };
}

function endsOf({ falls, blockOf }: OrderProblem, index: number, numbers: Numbers): Crossed {
  const { block, to } = falls[index] ?? { block: 0, to: [] };
  return [block, blockOf[to[numbers(Math.max(1, to.length))] ?? 0] ?? 0];
}

function carryAt(
  placement: Placement,
  { ends, across }: Spot,
  numbers: Numbers,
): readonly number[] {
  const which = numbers(2);
  const [block, other] = [ends[which] ?? 0, ends[1 - which] ?? 0];
  return carry(placement, { block, other }, across?.[which] ?? null, numbers);
}

function headsOf({ problem }: Placement, fall: Fall | undefined): readonly number[] {
  return [...new Set((fall?.to ?? []).map((seat) => problem.blockOf[seat] ?? 0))];
}

function rearrangeOne(placement: Placement, block: number, numbers: Numbers): void {
  const count = placement.problem.blocks[block]?.arrangements.length ?? 1;
  placement.arrangements[block] = numbers(count);
}

/** Blocks with all that descend from them. */
function branchOf({ problem }: Placement, heads: readonly number[], deep: boolean): Set<number> {
  const branch = new Set(heads);
  if (deep)
    for (const block of branch)
      for (const fall of problem.fallsOf[block] ?? [])
        for (const seat of problem.falls[fall]?.to ?? []) branch.add(problem.blockOf[seat] ?? 0);
  return branch;
}

/** Those of the branch change places among themselves: the first with the last. */
function turnRound(placement: Placement, branch: ReadonlySet<number>): void {
  for (const row of placement.rows) {
    const those = row.filter((block) => branch.has(block)).reverse();
    let next = 0;
    for (const [at, block] of row.entries())
      if (branch.has(block)) row[at] = those[next++] ?? block;
    for (const block of those) turnAround(placement, block);
  }
}

/** Puts some of one row, together, at any place of it. */
function moveTo({ problem, rows }: Placement, heads: readonly number[], numbers: Numbers): void {
  const index = problem.blocks[heads[0] ?? 0]?.row ?? 0;
  const row = rows[index] ?? [];
  const those = row.filter((block) => heads.includes(block));
  const others = row.filter((block) => !heads.includes(block));
  others.splice(numbers(others.length + 1), 0, ...those);
  rows[index] = others;
}
