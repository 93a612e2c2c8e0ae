import { emptyPools, keptApart } from "./isotonic.ts";
import type { Apart } from "./isotonic.ts";

/** A wish: some points' weighted sum and a constant be 0 together, by absolute value. */
export interface Wish {
  readonly weight: number;
  readonly constant: number;
  readonly terms: readonly (readonly [point: number, factor: number])[];
}

/** Points in rows, each at least its gap right of the one before it in its row. */
export interface RowConstraints {
  readonly rows: readonly (readonly number[])[];
  /** By point: least distance to the next of its row. */
  readonly gaps: readonly number[];
}

/**
 * Places points so that wishes are broken as little as possible in sum. Least absolute values by
 * reweighted least squares, each solved by accelerated gradient steps projected on the rows.
 * @see Beck & Teboulle 2009, "A fast iterative shrinkage-thresholding algorithm", SIAM J. Imaging Sci. 2
 */
export function solve(
  start: readonly number[],
  wishes: readonly Wish[],
  { rows, gaps }: RowConstraints,
): readonly number[] {
  const steps = start.length > 300 ? 60 : 150;
  const constraints = { rows, gaps, pools: emptyPools(start.length) };
  const flat = flattened(wishes);
  let points: Float64Array = Float64Array.from(start);
  project(points, new Float64Array(start.length).fill(1), constraints);
  const weights = new Float64Array(wishes.length);
  for (const least of softness) {
    for (const [i, { weight }] of wishes.entries())
      weights[i] = weight / Math.max(least, Math.abs(valueOf(flat, i, points)));
    points = descend(points, { flat, weights, constraints }, steps);
  }
  return [...points];
}

/** Below this a wish counts as squared, in points; sharper each round. */
const softness = [60, 20, 8, 4, 2, 1, 0.5, 0.25];
/** Steps that move no point further than this change nothing that is seen. */
const still = 1e-4;

/** All wishes in a row: their terms lie next to each other, where reading them is quick. */
interface Flat {
  readonly constants: Float64Array;
  /** By wish: where its terms begin; after the last, where all end. */
  readonly begins: Int32Array;
  /** By term. */
  readonly points: Int32Array;
  readonly factors: Float64Array;
}

function flattened(wishes: readonly Wish[]): Flat {
  const terms = wishes.flatMap((wish) => wish.terms);
  const begins = new Int32Array(wishes.length + 1);
  for (const [i, wish] of wishes.entries()) begins[i + 1] = (begins[i] ?? 0) + wish.terms.length;
  return {
    begins,
    constants: Float64Array.from(wishes, ({ constant }) => constant),
    points: Int32Array.from(terms, ([point]) => point),
    factors: Float64Array.from(terms, ([, factor]) => factor),
  };
}

interface Weighted {
  readonly flat: Flat;
  readonly weights: Float64Array;
  readonly constraints: Rows;
}

interface Rows extends Apart {
  readonly rows: RowConstraints["rows"];
}

function valueOf(
  { constants, begins, points, factors }: Flat,
  wish: number,
  at: Float64Array,
): number {
  let value = constants[wish] ?? 0;
  const end = begins[wish + 1] ?? 0;
  for (let i = begins[wish] ?? 0; i < end; i++)
    value += (factors[i] ?? 0) * (at[points[i] ?? 0] ?? 0);
  return value;
}

function descend(start: Float64Array, weighted: Weighted, steps: number): Float64Array {
  const curvature = curvatureOf(weighted, start.length);
  const points = Float64Array.from(start);
  const ahead = Float64Array.from(start);
  const next = new Float64Array(start.length);
  const slope = new Float64Array(start.length);
  for (let step = 1; step <= steps; step++) {
    slopeOf(weighted, ahead, slope);
    for (let i = 0; i < next.length; i++)
      next[i] = (ahead[i] ?? 0) - (slope[i] ?? 0) / (curvature[i] ?? 1);
    project(next, curvature, weighted.constraints);
    const momentum = (step - 1) / (step + 2);
    let moved = 0;
    for (let i = 0; i < next.length; i++) {
      const to = next[i] ?? 0;
      const by = to - (points[i] ?? 0);
      ahead[i] = to + momentum * by;
      points[i] = to;
      moved = Math.max(moved, Math.abs(by));
    }
    if (moved < still) break;
  }
  return points;
}

function slopeOf({ flat, weights }: Weighted, at: Float64Array, slope: Float64Array): void {
  const { begins, points, factors } = flat;
  slope.fill(0);
  for (let wish = 0; wish < weights.length; wish++) {
    const pull = (weights[wish] ?? 0) * valueOf(flat, wish, at);
    const end = begins[wish + 1] ?? 0;
    for (let i = begins[wish] ?? 0; i < end; i++) {
      const point = points[i] ?? 0;
      slope[point] = (slope[point] ?? 0) + pull * (factors[i] ?? 0);
    }
  }
}

/** Bounds the curvature along each point; a diagonal that dominates the quadratic form. */
function curvatureOf({ flat, weights }: Weighted, count: number): Float64Array {
  const { begins, points, factors } = flat;
  const curvature = new Float64Array(count).fill(1e-6);
  for (let wish = 0; wish < weights.length; wish++) {
    const from = begins[wish] ?? 0;
    const end = begins[wish + 1] ?? 0;
    let total = 0;
    for (let i = from; i < end; i++) total += Math.abs(factors[i] ?? 0);
    for (let i = from; i < end; i++) {
      const point = points[i] ?? 0;
      const share = (weights[wish] ?? 0) * total * Math.abs(factors[i] ?? 0);
      curvature[point] = (curvature[point] ?? 0) + share;
    }
  }
  return curvature;
}

/** Moves points apart in place. */
function project(points: Float64Array, weights: Float64Array, constraints: Rows): void {
  for (const row of constraints.rows) keptApart(row, points, weights, constraints);
}
