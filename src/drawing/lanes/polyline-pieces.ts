import type { Point } from "../scene.ts";
import type { Piece } from "./ground.ts";

/** The straight pieces of a polyline. */
export function piecesOf(points: readonly Point[]): readonly Piece[] {
  return points.slice(1).flatMap((b, i) => {
    const a = points[i];
    return a === undefined || (a.x === b.x && a.y === b.y) ? [] : [{ a, b }];
  });
}
