import { pathInk } from "../../drawing/ink.ts";
import { boxOf } from "../../drawing/page/boxes.ts";
import type { Box, Shape } from "../../drawing/scene.ts";

/** White kept around words. */
const around = 2;

/** A hairline from top to bottom that leaves out whatever words stand in its way. */
export function gridLine(
  x: number,
  from: number,
  to: number,
  drawn: readonly Shape[],
): readonly Shape[] {
  const inWay = drawn
    .filter(({ ink }) => ink.kind === "text")
    .map(boxOf)
    .filter((box) => box.x - around < x && x < box.x + box.width + around)
    .sort((a, b) => a.y - b.y);
  return gapsBetween(inWay, from, to).map(([start, end]) => {
    const points = [
      { x, y: start },
      { x, y: end },
    ];
    const ink = pathInk(`M${x} ${start}V${end}`, { stroke: "rule", width: 0.35 });
    return { part: "axis", of: "", geometry: { points }, ink };
  });
}

function gapsBetween(
  boxes: readonly Box[],
  from: number,
  to: number,
): readonly (readonly [number, number])[] {
  const gaps: [number, number][] = [];
  let at = from;
  for (const { y, height } of boxes) {
    if (y - around > at) gaps.push([at, Math.min(to, y - around)]);
    at = Math.max(at, y + height + around);
  }
  if (at < to) gaps.push([at, to]);
  return gaps;
}
