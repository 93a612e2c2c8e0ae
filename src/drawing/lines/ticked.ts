import type { Point } from "../scene.ts";
import { across, boxAround } from "./across.ts";
import { lineShape, markShape } from "./line-shapes.ts";
import { parallels } from "./parallels.ts";
import { polyline } from "./tie-line.ts";
import type { Draw, TieLine } from "./tie-line.ts";

/** Lines with short strokes across: rungs of a ladder, a comb, a pair of ticks. */
export const tickedStrokes = {
  ladder: (line) => [
    lineShape(line, [...parallels(line, [-1.9, 1.9]), ...rungs(line, { every: 9, half: 4.5 })]),
  ],
  comb: (line) => [
    lineShape(line, [...parallels(line, [0]), ...rungs(line, { every: 10, half: 3.2 })]),
  ],
  "tick-pair": (line) => {
    const ticks = [-1.8, 1.8].map((by) => across(line.curve, line.mark + by, 4.2));
    return [
      lineShape(line, parallels(line, [0])),
      markShape(line, boxAround(ticks.flat(), 0.6), { d: ticks.map(polyline).join("") }),
    ];
  },
} as const satisfies Record<string, Draw>;

/** Strokes across at even distances, half a distance free at both ends. */
function rungs(
  { curve }: TieLine,
  { every, half }: { readonly every: number; readonly half: number },
): readonly (readonly Point[])[] {
  const count = Math.max(1, Math.round(curve.length / every));
  const step = curve.length / count;
  return Array.from({ length: count }, (_, i) => across(curve, (i + 0.5) * step, half));
}
