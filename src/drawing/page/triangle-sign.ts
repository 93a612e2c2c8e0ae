import { pathInk } from "../ink.ts";
import { boxOutline, circleOutline } from "../outline.ts";
import type { Part, Point, Shape } from "../scene.ts";

/** A triangle's sign: a fixed pair, filled, and a third, open. 16 wide, 14 high, centred at the point. */
export function triangleSign({ x, y }: Point, part: Part, of: string): Shape {
  const [left, right, third] = [
    { x: x - 6, y: y - 4.7 },
    { x: x + 6, y: y - 4.7 },
    { x, y: y + 4.7 },
  ];
  const bar = { x: left.x, y: left.y - 0.6, width: 12, height: 1.2 };
  const leg = (from: Point, side: number): string =>
    `M${from.x} ${from.y}L${third.x + side * 1.1} ${third.y - 1.8}`;
  const d = [
    boxOutline(bar),
    leg(left, -1),
    leg(right, 1),
    circleOutline(left, 1.7),
    circleOutline(right, 1.7),
    circleOutline(third, 2),
    hole(third, 1.9),
  ].join("");
  const box = { x: x - 8, y: y - 7, width: 16, height: 14 };
  const ink = pathInk(d, { stroke: "ink", width: 0.8, fill: "ink" });
  return { part, of, geometry: { box }, ink };
}

/** A circle drawn the other way round: it cuts a hole into one around it. */
function hole({ x, y }: Point, r: number): string {
  return `M${x - r} ${y}A${r} ${r} 0 0 0 ${x + r} ${y}A${r} ${r} 0 0 0 ${x - r} ${y}Z`;
}
