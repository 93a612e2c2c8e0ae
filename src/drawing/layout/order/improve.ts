import { crossingCost } from "./crossing-cost.ts";
import { arrange, exchange } from "./moves.ts";
import { ownCost } from "./own-cost.ts";
import type { Placement } from "./placement.ts";

/** Less than any difference that counts. */
const least = 1e-6;
/** What no other place in the row makes good: an arrangement that costs so much more is not tried there. */
const hopeless = 12;

/** A block goes no further where it costs so much more than at the best place met. */
const tooMuch = 25;
/** Siblings out of order or twins parted cost more than this, strangers among siblings less. */
const anyFault = 100;

/** How much work is left, in pairs of sibships compared: the same on every machine. */
export interface Effort {
  left: number;
}

/** What may move. */
export interface Reach {
  /** How many places a block moves at most. */
  readonly far: number;
  /** Whether all that hang together with one that moved may move too. */
  readonly others: boolean;
}

/**
 * Puts blocks where their lines cross least, one after the other, and all that hang together with
 * one that moved again, until nothing helps.
 * @returns by how much the cost changed
 */
export function improve(
  placement: Placement,
  blocks: Iterable<number>,
  effort: Effort,
  { far, others }: Reach,
): number {
  const waiting = new Set(blocks);
  let change = 0;
  for (const block of waiting) {
    waiting.delete(block);
    if (effort.left <= 0) break;
    if (isAtRest(placement, block, effort)) continue;
    const gained =
      sifted(placement, block, effort, far) + rearranged(placement, block, effort, far);
    if (gained > -least) continue;
    change += gained;
    if (others) for (const near of kinOf(placement, block)) waiting.add(near);
  }
  return change;
}

/** Blocks of all sibships with a line to this one, and itself. */
function kinOf({ problem }: Placement, block: number): ReadonlySet<number> {
  const kin = new Set([block]);
  for (const index of problem.touching[block] ?? []) {
    const fall = problem.falls[index];
    if (fall === undefined) continue;
    kin.add(fall.block);
    for (const seat of fall.to) kin.add(problem.blockOf[seat] ?? 0);
  }
  return kin;
}

/** Tries every place in its row and leaves the block at the best; stays where others are no better. */
function sifted(placement: Placement, block: number, effort: Effort, far: number): number {
  const row = placement.rows[placement.problem.blocks[block]?.row ?? 0] ?? [];
  const home = row.indexOf(block);
  const [from, to] = [Math.max(0, home - far), Math.min(row.length - 1, home + far)];
  let [at, sum, best, bestAt] = [home, 0, 0, home];
  const walk = (goal: number, most: number): void => {
    while (at !== goal && sum <= best + most) {
      sum +=
        at < goal ? stepped(placement, row, at, effort) : stepped(placement, row, at - 1, effort);
      at += at < goal ? 1 : -1;
      if (sum < best - least) {
        best = sum;
        bestAt = at;
      }
    }
  };
  const near = home - from < to - home ? from : to;
  walk(near, tooMuch);
  walk(home, Infinity);
  walk(near === from ? to : from, tooMuch);
  walk(bestAt, Infinity);
  return best;
}

/** Exchanges neighbours; by how much that changes the cost. */
function stepped(placement: Placement, row: number[], at: number, effort: Effort): number {
  const left = row[at] ?? 0;
  const right = row[at + 1] ?? 0;
  const before = costBetween(placement, left, right, effort);
  exchange(placement, row, at);
  return costBetween(placement, left, right, effort) - before;
}

/** All that can change when two neighbours change places. */
function costBetween(placement: Placement, one: number, other: number, effort: Effort): number {
  const { fallsOf, landingOn, sibshipsIn } = placement.problem;
  const those = sibshipsIn[one] ?? none;
  const others = sibshipsIn[other] ?? none;
  let cost = 0;
  for (const a of those) cost += ownCost(placement, a);
  for (const b of others) if (!those.includes(b)) cost += ownCost(placement, b);
  return (
    cost +
    crossings(placement, fallsOf[one] ?? none, fallsOf[other] ?? none, effort) +
    crossings(placement, landingOn[one] ?? none, landingOn[other] ?? none, effort)
  );
}

const none: readonly number[] = [];

/** What some sibships and others, of the same row, cost each other; each two once. */
function crossings(
  placement: Placement,
  those: readonly number[],
  others: readonly number[],
  effort: Effort,
): number {
  let cost = 0;
  for (const a of those) {
    const both = those.length > 1 && others.includes(a);
    for (const b of others) {
      if (a === b || (both && a > b && those.includes(b))) continue;
      cost += crossingCost(placement, a, b);
    }
  }
  effort.left -= those.length * others.length;
  return cost;
}

/** Nothing crosses what begins or ends here, siblings are in order, and no arrangement is better. */
function isAtRest(placement: Placement, block: number, effort: Effort): boolean {
  const all = placement.problem.blocks[block]?.arrangements ?? [];
  const chosen = all[placement.arrangements[block] ?? 0]?.cost ?? 0;
  return (
    chosen <= (all[0]?.cost ?? 0) &&
    crossingsOf(placement, block, effort) < least &&
    sibshipCost(placement, block) < anyFault
  );
}

/** Tries the block's other arrangements, each at its best place. */
function rearranged(placement: Placement, block: number, effort: Effort, far: number): number {
  const all = placement.problem.blocks[block]?.arrangements ?? [];
  if (all.length === 1) return 0;
  const row = placement.rows[placement.problem.blocks[block]?.row ?? 0] ?? [];
  let change = 0;
  let now: Judged | null = null;
  for (const arrangement of all.keys()) {
    const kept = placement.arrangements[block] ?? 0;
    if (arrangement === kept || effort.left <= 0) continue;
    const home = row.indexOf(block);
    if (now === null) now = judged(placement, block, effort);
    else effort.left -= now.effort;
    arrange(placement, block, arrangement);
    const turned = costAround(placement, block, effort) - now.cost;
    const gained = turned > hopeless ? turned : turned + sifted(placement, block, effort, far);
    if (gained < -least) {
      change += gained;
      now = null;
    } else {
      putBack(placement, row, block, home);
      arrange(placement, block, kept);
    }
  }
  return change;
}

function putBack(placement: Placement, row: number[], block: number, home: number): void {
  for (let at = row.indexOf(block); at !== home; at += at < home ? 1 : -1)
    exchange(placement, row, at < home ? at : at - 1);
}

/** A cost, and what it took to find: counted each time that it is asked for, found again or known. */
interface Judged {
  readonly cost: number;
  readonly effort: number;
}

function judged(placement: Placement, block: number, effort: Effort): Judged {
  const { left } = effort;
  const cost = costAround(placement, block, effort);
  return { cost, effort: left - effort.left };
}

/** All that depends on how one block is arranged, and where it stands. */
function costAround(placement: Placement, block: number, effort: Effort): number {
  const all = placement.problem.blocks[block]?.arrangements ?? [];
  const chosen = all[placement.arrangements[block] ?? 0]?.cost ?? 0;
  return chosen + sibshipCost(placement, block) + crossingsOf(placement, block, effort);
}

function sibshipCost(placement: Placement, block: number): number {
  let cost = 0;
  for (const fall of placement.problem.sibshipsIn[block] ?? none) cost += ownCost(placement, fall);
  return cost;
}

/** Crossings of all that begins or ends at a block. */
function crossingsOf(placement: Placement, block: number, effort: Effort): number {
  const { blocks, fallsFrom, fallsOf, landingOn } = placement.problem;
  const row = blocks[block]?.row ?? 0;
  return (
    crossings(placement, fallsOf[block] ?? none, fallsFrom[row] ?? none, effort) +
    crossings(placement, landingOn[block] ?? none, fallsFrom[row - 1] ?? none, effort)
  );
}
