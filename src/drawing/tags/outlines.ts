import type { Box } from "../scene.ts";

/** A box with half-round ends; as wide as high, it is a disc. SVG path data. */
export function pill(box: Box): string {
  const r = box.height / 2;
  const [left, right] = [box.x + r, box.x + box.width - r];
  const arc = `A${r} ${r} 0 0 1`;
  const bottom = box.y + box.height;
  return `M${left} ${box.y}H${right}${arc} ${right} ${bottom}H${left}${arc} ${left} ${box.y}Z`;
}

/** A box whose right side comes to a point, like a signpost. SVG path data. */
export function signpost(box: Box): string {
  const tip = box.x + box.width;
  const neck = tip - point;
  const bottom = box.y + box.height;
  return `M${box.x} ${box.y}H${neck}L${tip} ${box.y + box.height / 2}L${neck} ${bottom}H${box.x}Z`;
}

/** Length of a signpost's point. */
const point = 5;
