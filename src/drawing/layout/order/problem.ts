import { dropGap } from "../drop-gap.ts";
import type { Drop, Skeleton } from "../skeleton.ts";
import type { Block } from "./blocks.ts";

/** A sibship's lines, as far as the order of people matters to them. */
export interface Fall {
  /** The row they fall from. */
  readonly row: number;
  /** The block they fall from. */
  readonly block: number;
  /** By arrangement of that block: before which of its seats they fall, or at which; halves lie between. */
  readonly tops: readonly number[];
  /** Seats that they come down on. */
  readonly to: readonly number[];
  /**
   * Seats of children raised here, in order of birth: those that the lines come down on first, then
   * by row those of children further below.
   */
  readonly byBirth: readonly (readonly number[])[];
  /** Seats of children of one birth. */
  readonly births: readonly (readonly number[])[];
}

/** What has to be put in order: blocks in rows, judged by the lines that fall between the rows. */
export interface OrderProblem {
  readonly rows: number;
  readonly blocks: readonly Block[];
  readonly falls: readonly Fall[];
  /** By seat. */
  readonly blockOf: readonly number[];
  /** By row: the falls from it. */
  readonly fallsFrom: readonly (readonly number[])[];
  /** By block: falls that begin there. */
  readonly fallsOf: readonly (readonly number[])[];
  /** By block: falls that come down there. */
  readonly landingOn: readonly (readonly number[])[];
  /** By block: falls to sibships, or parts of them, with members there, wherever their lines come down. */
  readonly sibshipsIn: readonly (readonly number[])[];
  /** By block: all these. */
  readonly touching: readonly (readonly number[])[];
}

/** The lines of a skeleton as a problem of order. */
export function orderProblem(skeleton: Skeleton, blocks: readonly Block[]): OrderProblem {
  const blockOf = new Array<number>(skeleton.seats.length).fill(0);
  for (const [i, { arrangements }] of blocks.entries())
    for (const seat of arrangements[0]?.seats ?? []) blockOf[seat] = i;
  const falls = skeleton.drops.map((drop) => fallOf(skeleton, blocks, blockOf, drop));
  const fallsFrom = Array.from({ length: skeleton.rows }, (): number[] => []);
  for (const [i, { row }] of falls.entries()) fallsFrom[row]?.push(i);
  const fallsOf = listed(blocks, falls, ({ block }) => [block]);
  const blocksOfSeats = (seats: readonly number[]): readonly number[] =>
    seats.map((seat) => blockOf[seat] ?? 0);
  const landingOn = listed(blocks, falls, ({ to }) => blocksOfSeats(to));
  const sibshipsIn = listed(blocks, falls, ({ to, byBirth }) =>
    blocksOfSeats([...to, ...byBirth.flat()]),
  );
  const touching = blocks.map((_, i) => [
    ...new Set([...(fallsOf[i] ?? []), ...(sibshipsIn[i] ?? [])]),
  ]);
  const { rows } = skeleton;
  return { rows, blocks, falls, blockOf, fallsFrom, fallsOf, landingOn, sibshipsIn, touching };
}

/** By block: the falls that concern it. */
function listed(
  blocks: readonly Block[],
  falls: readonly Fall[],
  concerned: (fall: Fall) => readonly number[],
): readonly (readonly number[])[] {
  const lists = blocks.map((): number[] => []);
  for (const [i, fall] of falls.entries())
    for (const block of new Set(concerned(fall))) lists[block]?.push(i);
  return lists;
}

function fallOf(
  skeleton: Skeleton,
  blocks: readonly Block[],
  blockOf: readonly number[],
  drop: Drop,
): Fall {
  const block = blockOf[drop.from[0]] ?? 0;
  const births = new Map<string, number[]>();
  for (const { seat, descent } of drop.to) {
    const birth = descent?.birth ?? null;
    if (birth !== null) births.set(birth, [...(births.get(birth) ?? []), seat]);
  }
  return {
    row: skeleton.seats[drop.from[0]]?.row ?? 0,
    block,
    tops: (blocks[block]?.arrangements ?? []).map(({ seats }) => topIn(skeleton, drop, seats)),
    to: drop.to.map(({ seat }) => seat),
    byBirth: sibships(skeleton, drop),
    births: [...births.values()].filter((seats) => seats.length > 1),
  };
}

function sibships({ seats, seatOf }: Skeleton, { from, to }: Drop): readonly (readonly number[])[] {
  const raised = to.filter(({ descent }) => descent?.first === true);
  const sibship = raised.map(({ seat }) => seat);
  const below = new Map<number, number[]>();
  // A post passes on a line of one child; the order is that of the sibship above.
  if (seats[from[0]]?.person !== null)
    for (const { seat, descent } of raised) {
      const own = seatOf.get(descent?.child ?? "") ?? seat;
      const row = seats[own]?.row ?? 0;
      if (own !== seat) below.set(row, [...(below.get(row) ?? []), own]);
    }
  return [sibship, ...below.values()].filter((chain) => chain.length > 1);
}

function topIn(skeleton: Skeleton, { from, pair }: Drop, seats: readonly number[]): number {
  const couple = pair === null ? undefined : skeleton.pairs[pair];
  if (couple === undefined) return seats.indexOf(from[0]);
  return dropGap(couple, skeleton, (seat) => seats.indexOf(seat)) + 0.5;
}
