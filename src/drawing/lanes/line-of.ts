import { rounded } from "../lines/rounded.ts";
import { curveThrough } from "../lines/curve.ts";
import type { Curve } from "../lines/curve.ts";
import type { Point } from "../scene.ts";
import type { Lane } from "./lane.ts";
import { cornersOf } from "./corners-of.ts";
import { isLevel } from "./route.ts";

/** A lane as it is drawn: corners round, the outer of two lanes wider. */
export function lineOf(lane: Lane, beside: readonly Lane[], corner: number): Curve {
  const corners = cornersOf(lane.route);
  const inner = beside.map(({ route }) => cornersOf(route));
  return curveThrough(rounded(corners, (i) => corner + outside(corners, inner, i)));
}

/** How far a lane's corner lies outside that of the innermost lane. */
function outside(corners: readonly Point[], all: readonly (readonly Point[])[], i: number): number {
  const [before, at, after] = [corners[i - 1], corners[i], corners[i + 1]];
  if (before === undefined || at === undefined || after === undefined) return 0;
  const inward = {
    x: Math.sign(before.x - at.x + after.x - at.x),
    y: Math.sign(before.y - at.y + after.y - at.y),
  };
  const depths = all.map((other) => {
    const there = other[i] ?? at;
    return Math.min((there.x - at.x) * inward.x, (there.y - at.y) * inward.y);
  });
  return Math.max(0, ...depths);
}

/** The length along the line at which its main piece reaches a coordinate. */
export function lengthAt(curve: Curve, { route, main }: Lane, coordinate: number): number {
  const track = route.tracks[main] ?? 0;
  const wanted = isLevel(route, main) ? { x: coordinate, y: track } : { x: track, y: coordinate };
  let [best, nearest] = [0, Infinity];
  for (let s = 0; s <= curve.length; s += 1) {
    const at = curve.at(s);
    const distance = Math.hypot(at.x - wanted.x, at.y - wanted.y);
    if (distance < nearest) [best, nearest] = [s, distance];
  }
  return best;
}
