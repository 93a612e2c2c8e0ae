import { followParents } from "./follow.ts";
import { settle } from "./placement.ts";
import type { Placement } from "./placement.ts";
import type { Fall } from "./problem.ts";

/** A whole number below a limit. */
type Numbers = (limit: number) => number;

/**
 * Changes an order at one place in a way that no single move does: a block is arranged otherwise or
 * goes elsewhere and its branch of the family follows, or a branch is turned round.
 * @returns the blocks that moved
 */
export function shake(placement: Placement, numbers: Numbers): readonly number[] {
  const { problem } = placement;
  const way = numbers(9);
  const block = numbers(problem.blocks.length);
  const fall = problem.falls[numbers(Math.max(1, problem.falls.length))];
  const heads = way < 6 || fall === undefined ? [block] : headsOf(placement, fall);
  const branch = branchOf(placement, heads, numbers(4) > 0);
  if (way === 0) turnRound(placement, branch);
  else if (way < 4) rearrangeOne(placement, block, numbers);
  else moveTo(placement, heads, numbers);
  settle(placement);
  for (const head of heads) branch.delete(head);
  if (way > 0) followParents(placement, branch);
  return [...heads, ...branch];
}

function headsOf({ problem }: Placement, { to }: Fall): readonly number[] {
  return [...new Set(to.map((seat) => problem.blockOf[seat] ?? 0))];
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
      for (const index of problem.touching[block] ?? []) {
        const fall = problem.falls[index];
        if (fall?.block !== block) continue;
        for (const seat of fall.to) branch.add(problem.blockOf[seat] ?? 0);
      }
  return branch;
}

/** Those of the branch change places among themselves: the first with the last. */
function turnRound({ problem, rows, arrangements }: Placement, branch: ReadonlySet<number>): void {
  for (const row of rows) {
    const those = row.filter((block) => branch.has(block)).reverse();
    let next = 0;
    for (const [at, block] of row.entries())
      if (branch.has(block)) row[at] = those[next++] ?? block;
    for (const block of those) {
      const all = problem.blocks[block]?.arrangements ?? [];
      const now = all[arrangements[block] ?? 0]?.seats.toReversed().join(" ");
      const turned = all.findIndex(({ seats }) => seats.join(" ") === now);
      if (turned >= 0) arrangements[block] = turned;
    }
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
