import type { Point } from "../scene.ts";
import type { Curve } from "./curve.ts";

/** A zigzag's size: how far it swings, and the length of one swing to the other side. */
export interface Wave {
  readonly amplitude: number;
  readonly half: number;
}

/** Flat at both ends, so that it meets symbols and dots in the middle. */
const flat = 2.5;
/** Fewer teeth do not look like a zigzag. */
const leastTeeth = 4;

/** The line swinging from side to side, measured along its length. */
export function zigzag(curve: Curve, { amplitude, half }: Wave): readonly Point[] {
  const span = curve.length - 2 * flat;
  const teeth = Math.max(leastTeeth, Math.round(span / half));
  const step = span / teeth;
  const peaks = Array.from({ length: teeth }, (_, i) => {
    const { x, y, dx, dy } = curve.at(flat + (i + 0.5) * step);
    const aside = i % 2 === 0 ? -amplitude : amplitude;
    return { x: x - dy * aside, y: y + dx * aside };
  });
  const ends = [0, flat, curve.length - flat, curve.length].map(curve.at);
  return [...ends.slice(0, 2), ...peaks, ...ends.slice(2)].map(({ x, y }) => ({ x, y }));
}

/** Conflict, discord, violence, and a smaller one between two lines. */
export const waves = {
  conflict: { amplitude: 4.2, half: 6.6 },
  light: { amplitude: 2.8, half: 11 },
  dense: { amplitude: 4.6, half: 3.6 },
  between: { amplitude: 2.7, half: 5 },
} as const satisfies Record<string, Wave>;
