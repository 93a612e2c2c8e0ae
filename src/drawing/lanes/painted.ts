import { piecesOf } from "../lines/polyline-pieces.ts";
import type { Piece } from "../lines/polyline-pieces.ts";
import type { Point } from "../scene.ts";

/** A line already painted. */
export interface Painted {
  readonly pieces: readonly Piece[];
  /** How far it reaches to either side. */
  readonly half: number;
  /** From the least to the most that its middle reaches. */
  readonly box: Piece;
}

export function painted(pieces: readonly Piece[], half: number): Painted {
  const points = pieces.flatMap(({ a, b }) => [a, b]);
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [a, b] = [least(xs, ys), least(xs.map(negative), ys.map(negative))];
  return { pieces, half, box: { a, b: { x: -b.x, y: -b.y } } };
}

/** A line through points. */
export function paintedThrough(points: readonly Point[], half: number): Painted {
  return painted(piecesOf(points), half);
}

function least(xs: readonly number[], ys: readonly number[]): Point {
  const min = (values: readonly number[]): number =>
    values.reduce((one, other) => Math.min(one, other), Infinity);
  return { x: min(xs), y: min(ys) };
}

function negative(value: number): number {
  return -value;
}
