import type { Placement } from "./placement.ts";

/** Two sibships' lines cross, as drawn with one line across for each. */
const bus = 10;
/** Straight lines from each parent to each child would cross. */
const line = 3;

/** What two sibships that fall from one row cost each other. */
export function crossingCost(placement: Placement, one: number, other: number): number {
  const { tops, firsts, lasts, below } = placement;
  const topOne = tops[one] ?? 0;
  const topOther = tops[other] ?? 0;
  const left = topOne <= topOther ? one : other;
  const right = topOne <= topOther ? other : one;
  const lastA = lasts[left] ?? 0;
  const firstB = firsts[right] ?? 0;
  if (lastA <= firstB) return 0;
  const a = below[left] ?? none;
  const b = below[right] ?? none;
  const level = topOne === topOther;
  const firstA = firsts[left] ?? 0;
  const lastB = lasts[right] ?? 0;
  if (lastB < firstA) return level ? 0 : bus + line * a.length * b.length;
  const lines = level ? 0 : line * inverted(a, b);
  const aAbove = inside(a, firstB, lastB) + within(middle(b), firstA, lastA);
  const bAbove = inside(b, firstA, lastA) + within(middle(a), firstB, lastB);
  const fewest = aAbove < bAbove ? aAbove : bAbove;
  return bus * (fewest < 1 ? 1 : fewest) + lines;
}

const none: readonly number[] = [];

function inverted(a: readonly number[], b: readonly number[]): number {
  let count = 0;
  for (const left of a) for (const right of b) if (left > right) count++;
  return count;
}

function inside(positions: readonly number[], first: number, last: number): number {
  let count = 0;
  for (const at of positions) count += within(at, first, last);
  return count;
}

function within(at: number, first: number, last: number): number {
  return first < at && at < last ? 1 : 0;
}

function middle(positions: readonly number[]): number {
  return positions[(positions.length - 1) >> 1] ?? 0;
}
