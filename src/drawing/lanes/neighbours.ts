import type { Places } from "../figure.ts";
import type { Point } from "../scene.ts";

/** Two symbols lie in one row if their centres differ by less. */
const level = 12;

/** Whether two stand in one row with nobody between. */
export function areNeighbours({ people }: Places, a: Point, b: Point): boolean {
  const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
  return (
    Math.abs(a.y - b.y) < level &&
    ![...people.values()].some(
      ({ x, y }) => Math.abs(y - a.y) < level && x > left + 1 && x < right - 1,
    )
  );
}
