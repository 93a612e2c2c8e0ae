import { boxAroundAll } from "../layout/box-around-all.ts";
import type { Box, Shape } from "../scene.ts";

/** The least box around all of them; `null` around nothing. */
export function around(boxes: readonly Box[]): Box | null {
  return boxes.length === 0 ? null : boxAroundAll(boxes);
}

/** What a shape takes up. */
export function boxOf({ geometry }: Shape): Box {
  if ("box" in geometry) return geometry.box;
  const corners = geometry.points.map(({ x, y }) => ({ x, y, width: 0, height: 0 }));
  return around(corners) ?? { x: 0, y: 0, width: 0, height: 0 };
}
