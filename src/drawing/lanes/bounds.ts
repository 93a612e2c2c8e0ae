import type { Box, Shape } from "../scene.ts";

/** The least box around shapes. */
export function boxOf(shapes: readonly Shape[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { geometry } of shapes) {
    const boxes =
      "box" in geometry
        ? [geometry.box]
        : geometry.points.map((point) => ({ ...point, width: 0, height: 0 }));
    for (const { x, y, width, height } of boxes) {
      [left, top] = [Math.min(left, x), Math.min(top, y)];
      [right, bottom] = [Math.max(right, x + width), Math.max(bottom, y + height)];
    }
  }
  if (left > right) return { x: 0, y: 0, width: 0, height: 0 };
  return { x: left, y: top, width: right - left, height: bottom - top };
}
