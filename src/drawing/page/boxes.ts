import type { Box, Shape } from "../scene.ts";

/** The least box around all of them; `null` around nothing. */
export function around(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** What a shape takes up. */
export function boxOf({ geometry }: Shape): Box {
  if ("box" in geometry) return geometry.box;
  const corners = geometry.points.map((point) => ({ ...point, width: 0, height: 0 }));
  return around(corners) ?? { x: 0, y: 0, width: 0, height: 0 };
}
