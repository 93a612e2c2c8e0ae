import { dropGap } from "./drop-gap.ts";
import type { Drop, Skeleton } from "./skeleton.ts";

/**
 * How bad an order of seats is: crossings of falling lines as they are drawn, siblings out of order
 * of birth, children of one birth apart, and people of other families inside a sibship.
 * @param rows seats from left to right, by row
 */
export function crossingCost(skeleton: Skeleton, rows: readonly (readonly number[])[]): number {
  const positions = new Array<number>(skeleton.seats.length).fill(0);
  for (const row of rows) for (const [at, seat] of row.entries()) positions[seat] = at;
  const positionOf = (seat: number): number => positions[seat] ?? 0;
  const falls = skeleton.drops.map((drop) => fallOf(skeleton, drop, positionOf));
  let cost = 0;
  for (const [i, fall] of falls.entries()) {
    cost += fall.inversions * inversion + fall.parted * parted + fall.foreign * 0.4;
    for (const other of falls.slice(i + 1))
      if (other.row === fall.row)
        cost += 10 * busCrossings(fall, other) + 3 * lineCrossings(fall, other);
  }
  return cost;
}

const inversion = 1000;
/** Somebody who stands between children of one birth: their lines would not meet. */
const parted = 200;

/** One sibship's lines in a given order of seats. */
interface Fall {
  readonly row: number;
  /** Where the line falls from, between two seats' positions if from a couple. */
  readonly top: number;
  /** Positions below, ascending. */
  readonly below: readonly number[];
  readonly inversions: number;
  /** How many stand between children of one birth. */
  readonly parted: number;
  readonly foreign: number;
}

function fallOf(skeleton: Skeleton, drop: Drop, positionOf: (seat: number) => number): Fall {
  const pair = drop.pair === null ? undefined : skeleton.pairs[drop.pair];
  const top =
    pair === undefined ? positionOf(drop.from[0]) : dropGap(pair, skeleton.pairs, positionOf) + 0.5;
  const told = drop.to.map(({ seat }) => positionOf(seat));
  const primary = drop.to.filter(({ descent }) => descent?.first === true);
  const inOrder = primary.map(({ seat }) => positionOf(seat));
  const below = told.toSorted((a, b) => a - b);
  return {
    row: skeleton.seats[drop.from[0]]?.row ?? 0,
    top,
    below,
    inversions: inOrder.filter((at, i) => i > 0 && at < (inOrder[i - 1] ?? 0)).length,
    parted: partedIn(drop, positionOf),
    foreign: Math.max(0, last(below) - first(below) + 1 - below.length),
  };
}

function partedIn({ to }: Drop, positionOf: (seat: number) => number): number {
  const births = new Map<string, number[]>();
  for (const { seat, descent } of to) {
    const birth = descent?.birth ?? null;
    if (birth !== null) births.set(birth, [...(births.get(birth) ?? []), positionOf(seat)]);
  }
  return [...births.values()].reduce(
    (sum, at) => sum + Math.max(...at) - Math.min(...at) + 1 - at.length,
    0,
  );
}

function first(numbers: readonly number[]): number {
  return numbers[0] ?? 0;
}

function last(numbers: readonly number[]): number {
  return numbers.at(-1) ?? 0;
}

/** Crossings of two sibships, each drawn with one horizontal line, whichever of the two lies higher. */
function busCrossings(one: Fall, other: Fall): number {
  const [a, b] = one.top <= other.top ? [one, other] : [other, one];
  const [spanA, spanB] = [span(a), span(b)];
  if (spanA.to < spanB.from) return 0;
  if (spanB.to < spanA.from) return 1;
  return Math.max(0, Math.min(through(a, spanB, b), through(b, spanA, a)));
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function span({ top, below }: Fall): Stretch {
  return { from: Math.min(top, first(below)), to: Math.max(top, last(below)) };
}

/** With the bus of `upper` above that of the other: stems through the lower bus, and its drop through the upper. */
function through(upper: Fall, lowerSpan: Stretch, lower: Fall): number {
  const inside = ({ from, to }: Stretch, at: number): boolean => from < at && at < to;
  const upperSpan = span(upper);
  return (
    upper.below.filter((at) => inside(lowerSpan, at)).length +
    (inside(upperSpan, lower.top) ? 1 : 0)
  );
}

/** Crossings of straight lines from each top to each child. */
function lineCrossings(a: Fall, b: Fall): number {
  if (a.top === b.top) return 0;
  const [left, right] = a.top < b.top ? [a, b] : [b, a];
  return left.below.reduce((sum, at) => sum + right.below.filter((other) => other < at).length, 0);
}
