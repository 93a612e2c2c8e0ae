import type { Shape } from "../../scene.ts";

const died = " died";
const ill = " ill";
const parted = " parted";

/**
 * When a shape is there: the key of what it belongs to, or of what came to be later: a death, an
 * illness, a parting.
 * @param isPerson whether the shape is somebody's
 */
export function timeKeyOf(shape: Shape, isPerson: boolean): string {
  const { part, of } = shape;
  if (isPerson && showsDeath(shape)) return `${of}${died}`;
  if (isPerson && part === "condition") return `${of}${ill}`;
  return part === "union-line" && isSlash(shape) ? `${of}${parted}` : of;
}

/** The keys of these, by the key of the person or the couple. */
export const laterKeys = {
  death: (id: string): string => `${id}${died}`,
  illness: (id: string): string => `${id}${ill}`,
  parting: (key: string): string => `${key}${parted}`,
};

/** A straight stroke through a symbol, or the words about a death below it. */
function showsDeath({ part, ink }: Shape): boolean {
  if (ink.kind === "text") return part === "label" && /^(?:died|d\.|†)/u.test(ink.text);
  return part === "symbol" && /^M[^A-Z]+L[^A-Z]+$/u.test(ink.d);
}

/** A short stroke that leans: the line of a couple runs level and upright. */
function isSlash({ ink, geometry }: Shape): boolean {
  if (ink.kind === "text" || !("points" in geometry) || geometry.points.length !== 2) return false;
  const [a, b] = geometry.points;
  return a !== undefined && b !== undefined && a.x !== b.x && a.y !== b.y;
}
