import type { Point } from "../scene.ts";

/** A straight piece of line. */
export interface Piece {
  readonly a: Point;
  readonly b: Point;
}

/** The straight pieces of a polyline. */
export function piecesOf(points: readonly Point[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1], points[i]];
    if (a !== undefined && b !== undefined && (a.x !== b.x || a.y !== b.y)) pieces.push({ a, b });
  }
  return pieces;
}
