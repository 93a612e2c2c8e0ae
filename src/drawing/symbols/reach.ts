import type { Point } from "../scene.ts";
import type { Outline } from "./outlines.ts";

/** How far the outline reaches from its centre in a direction, in points. */
export function reach(outline: Outline, towards: Point, r: number): number {
  let [inside, outside] = [0, 2 * r];
  for (let i = 0; i < 20; i++) {
    const middle = (inside + outside) / 2;
    if (outline.holds({ x: middle * towards.x, y: middle * towards.y }, r)) inside = middle;
    else outside = middle;
  }
  return inside;
}
