import type { Box, Point } from "../scene.ts";
import type { Curve } from "./curve.ts";

/** A short stroke across the line, as long as `2 * half`, centred on it. */
export function across(curve: Curve, s: number, half: number): readonly Point[] {
  const { x, y, dx, dy } = curve.at(s);
  return [
    { x: x + dy * half, y: y - dx * half },
    { x: x - dy * half, y: y + dx * half },
  ];
}

/** The box around points, grown on all sides. */
export function boxAround(points: readonly Point[], grown: number): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - grown, Math.min(...ys) - grown];
  return {
    x: left,
    y: top,
    width: Math.max(...xs) + grown - left,
    height: Math.max(...ys) + grown - top,
  };
}
