import { keptApart } from "./isotonic.ts";

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
  constraints: RowConstraints,
): readonly number[] {
  const steps = start.length > 300 ? 60 : 150;
  let points: Float64Array = Float64Array.from(start);
  project(points, new Float64Array(start.length).fill(1), constraints);
  const weights = new Float64Array(wishes.length);
  for (const least of softness) {
    for (const [i, wish] of wishes.entries())
      weights[i] = wish.weight / Math.max(least, Math.abs(valueOf(wish, points)));
    points = descend(points, { wishes, weights, constraints }, steps);
  }
  return [...points];
}

/** Below this a wish counts as squared, in points; sharper each round. */
const softness = [60, 20, 8, 4, 2, 1, 0.5, 0.25];
/** Steps that move no point further than this change nothing that is seen. */
const still = 1e-4;

interface Weighted {
  readonly wishes: readonly Wish[];
  readonly weights: Float64Array;
  readonly constraints: RowConstraints;
}

function valueOf({ constant, terms }: Wish, points: Float64Array): number {
  let value = constant;
  for (const [point, factor] of terms) value += factor * (points[point] ?? 0);
  return value;
}

function descend(start: Float64Array, weighted: Weighted, steps: number): Float64Array {
  const curvature = curvatureOf(weighted, start.length);
  let points = start;
  const ahead = Float64Array.from(start);
  const slope = new Float64Array(start.length);
  for (let step = 1; step <= steps; step++) {
    slopeOf(weighted, ahead, slope);
    const next = ahead.map((x, i) => x - (slope[i] ?? 0) / (curvature[i] ?? 1));
    project(next, curvature, weighted.constraints);
    const momentum = (step - 1) / (step + 2);
    let moved = 0;
    for (let i = 0; i < next.length; i++) {
      const by = (next[i] ?? 0) - (points[i] ?? 0);
      ahead[i] = (next[i] ?? 0) + momentum * by;
      moved = Math.max(moved, Math.abs(by));
    }
    points = next;
    if (moved < still) break;
  }
  return points;
}

function slopeOf({ wishes, weights }: Weighted, points: Float64Array, slope: Float64Array): void {
  slope.fill(0);
  for (const [i, wish] of wishes.entries()) {
    const pull = (weights[i] ?? 0) * valueOf(wish, points);
    for (const [point, factor] of wish.terms) slope[point] = (slope[point] ?? 0) + pull * factor;
  }
}

/** Bounds the curvature along each point; a diagonal that dominates the quadratic form. */
function curvatureOf({ wishes, weights }: Weighted, count: number): Float64Array {
  const curvature = new Float64Array(count).fill(1e-6);
  for (const [i, { terms }] of wishes.entries()) {
    const total = terms.reduce((sum, [, factor]) => sum + Math.abs(factor), 0);
    for (const [point, factor] of terms)
      curvature[point] = (curvature[point] ?? 0) + (weights[i] ?? 0) * total * Math.abs(factor);
  }
  return curvature;
}

/** Moves points apart in place. */
function project(
  points: Float64Array,
  weights: Float64Array,
  { rows, gaps }: RowConstraints,
): void {
  for (const row of rows) keptApart(row, points, weights, gaps);
}
