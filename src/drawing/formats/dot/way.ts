import type { Point } from "../../scene.ts";
import { rounded } from "../markup.ts";

/** Where a point of the page lies in DOT, whose y grows upwards: `10,20`. */
export function place({ x, y }: Point, height: number): string {
  return `${rounded(x)},${rounded(height - y)}`;
}

/** Straight stretches as the cubic Bézier curves that DOT wants: each corner is its own control. */
export function spline(points: readonly Point[], height: number): string {
  const [first, ...others] = points.map((point) => place(point, height));
  const curves = others.flatMap((end, i) => [others[i - 1] ?? first, end, end]);
  return [first, ...curves].join(" ");
}
