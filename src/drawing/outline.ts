import type { Box, Point } from "./scene.ts";

/** A circle as SVG path data. */
export function circleOutline({ x, y }: Point, r: number): string {
  return `M${x - r} ${y}A${r} ${r} 0 0 1 ${x + r} ${y}A${r} ${r} 0 0 1 ${x - r} ${y}Z`;
}

/** A box as SVG path data. */
export function boxOutline({ x, y, width, height }: Box): string {
  return `M${x} ${y}H${x + width}V${y + height}H${x}Z`;
}
