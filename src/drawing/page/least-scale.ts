import type { Shape } from "../scene.ts";

/** Smaller type is not printed, in points. */
const leastType = 6.9;

/** Signs of one or two letters are shapes. */
function isWord(ink: Shape["ink"]): ink is Extract<Shape["ink"], { readonly kind: "text" }> {
  return ink.kind === "text" && ink.text.length > 2;
}

/** How small a drawing may be printed so that its smallest words can still be read: 1 is full size. */
export function leastScale(shapes: readonly Shape[]): number {
  const sizes = shapes.flatMap(({ ink }) => (isWord(ink) ? [ink.size] : []));
  return Math.min(1, leastType / Math.min(...sizes, Infinity));
}
