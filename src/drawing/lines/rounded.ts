import type { Point } from "../scene.ts";

/**
 * A polyline with its corners turned to arcs, as points dense enough to look round.
 * @param radius of each corner, by its index; made smaller where a segment is too short for it
 */
export function rounded(
  corners: readonly Point[],
  radius: (corner: number) => number,
): readonly Point[] {
  return corners.flatMap((corner, i) => {
    const [before, after] = [corners[i - 1], corners[i + 1]];
    if (before === undefined || after === undefined) return [corner];
    const most = Math.min(room(corners, i, i - 1), room(corners, i, i + 1));
    return arc({ before, corner, after }, radius(i), most);
  });
}

/** What a corner may use of the segment to its neighbour: half, or all where the line ends there. */
function room(corners: readonly Point[], i: number, neighbour: number): number {
  const [a, b] = [corners[i], corners[neighbour]];
  if (a === undefined || b === undefined) return 0;
  const isEnd = neighbour === 0 || neighbour === corners.length - 1;
  return Math.hypot(a.x - b.x, a.y - b.y) * (isEnd ? 1 : 0.5);
}

interface Turn {
  readonly before: Point;
  readonly corner: Point;
  readonly after: Point;
}

/** Degrees between the points of an arc. */
const fineness = 6;

function arc({ before, corner, after }: Turn, radius: number, room: number): readonly Point[] {
  const [into, out] = [direction(before, corner), direction(corner, after)];
  const cross = into.x * out.y - into.y * out.x;
  const angle = Math.atan2(cross, into.x * out.x + into.y * out.y);
  if (Math.abs(angle) < 1e-3) return [];
  const tangent = Math.tan(Math.abs(angle) / 2);
  const r = Math.min(radius, room / tangent);
  if (r < 0.1) return [corner];
  const side = Math.sign(angle);
  const start = { x: corner.x - into.x * r * tangent, y: corner.y - into.y * r * tangent };
  const centre = { x: start.x - into.y * side * r, y: start.y + into.x * side * r };
  const steps = Math.max(2, Math.ceil(((Math.abs(angle) / Math.PI) * 180) / fineness));
  return Array.from({ length: steps + 1 }, (_, k) => {
    const turned = (angle * k) / steps;
    const [sin, cos] = [Math.sin(turned), Math.cos(turned)];
    const [fromX, fromY] = [start.x - centre.x, start.y - centre.y];
    return { x: centre.x + fromX * cos - fromY * sin, y: centre.y + fromX * sin + fromY * cos };
  });
}

function direction(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}
