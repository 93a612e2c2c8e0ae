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
  let points = project(start, new Array<number>(start.length).fill(1), constraints);
  for (const least of softness) {
    const weighted = wishes.map((wish) => ({
      ...wish,
      weight: wish.weight / Math.max(least, Math.abs(valueOf(wish, points))),
    }));
    points = descend(points, weighted, constraints, steps);
  }
  return points;
}

/** Below this a wish counts as squared, in points; sharper each round. */
const softness = [60, 20, 8, 4, 2, 1, 0.5, 0.25];

function valueOf({ constant, terms }: Wish, points: readonly number[]): number {
  let value = constant;
  for (const [point, factor] of terms) value += factor * (points[point] ?? 0);
  return value;
}

function descend(
  start: readonly number[],
  wishes: readonly Wish[],
  constraints: RowConstraints,
  steps: number,
): readonly number[] {
  const curvature = curvatureOf(wishes, start.length);
  let [points, ahead] = [start, start];
  for (let step = 1; step <= steps; step++) {
    const slope = slopeOf(wishes, ahead);
    const wanted = ahead.map((x, i) => x - (slope[i] ?? 0) / (curvature[i] ?? 1));
    const next = project(wanted, curvature, constraints);
    const momentum = (step - 1) / (step + 2);
    const before = points;
    ahead = next.map((x, i) => x + momentum * (x - (before[i] ?? x)));
    points = next;
  }
  return points;
}

function slopeOf(wishes: readonly Wish[], points: readonly number[]): readonly number[] {
  const slope = new Array<number>(points.length).fill(0);
  for (const wish of wishes) {
    const pull = wish.weight * valueOf(wish, points);
    for (const [point, factor] of wish.terms) slope[point] = (slope[point] ?? 0) + pull * factor;
  }
  return slope;
}

/** Bounds the curvature along each point; a diagonal that dominates the quadratic form. */
function curvatureOf(wishes: readonly Wish[], count: number): readonly number[] {
  const curvature = new Array<number>(count).fill(1e-6);
  for (const { weight, terms } of wishes) {
    const total = terms.reduce((sum, [, factor]) => sum + Math.abs(factor), 0);
    for (const [point, factor] of terms)
      curvature[point] = (curvature[point] ?? 0) + weight * total * Math.abs(factor);
  }
  return curvature;
}

function project(
  points: readonly number[],
  weights: readonly number[],
  { rows, gaps }: RowConstraints,
): readonly number[] {
  const placed = [...points];
  for (const row of rows) {
    const kept = keptApart(
      row.map((point) => points[point] ?? 0),
      row.map((point) => weights[point] ?? 1),
      row.map((point) => gaps[point] ?? 0),
    );
    for (const [i, point] of row.entries()) placed[point] = kept[i] ?? 0;
  }
  return placed;
}
