import type { Scale } from "../scale.ts";
import type { Sign } from "./sign.ts";

/** How far the outlines behind a group reach beyond the one in front, up and to the right. */
export function depthOf(sign: Sign, scale: Scale): number {
  return sign.several && !sign.framed ? 2 * stackStep(scale.symbol / 2, sign.framed) : 0;
}

/** From each outline of a group to the next; closer ones would run together. */
export function stackStep(r: number, framed: boolean): number {
  return Math.max(framed ? 1.7 : 2.6, r / 5.5);
}
