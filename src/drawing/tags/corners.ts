import type { Box } from "../scene.ts";
import { boxOutline } from "../outline.ts";

/** A plain box. SVG path data. */
export function boxed(box: Box): string {
  return boxOutline(box);
}

/** A box without its corners, like the sign that says stop. SVG path data. */
export function octagon({ x, y, width, height }: Box): string {
  const cut = height * 0.3;
  const [right, bottom] = [x + width, y + height];
  return `M${x + cut} ${y}H${right - cut}L${right} ${y + cut}V${bottom - cut}L${right - cut} ${bottom}H${x + cut}L${x} ${bottom - cut}V${y + cut}Z`;
}
