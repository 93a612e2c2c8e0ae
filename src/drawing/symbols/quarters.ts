import type { Point } from "../scene.ts";
import type { Outline } from "./outlines.ts";
import { reach } from "./reach.ts";

/** A part of a symbol, from the centre out; in the order of their angles. */
export const quarters = ["lower-right", "lower-left", "upper-left", "upper-right"] as const;
export type Quarter = (typeof quarters)[number];

const stepsPerQuarter = 12;

/** The outline's area in neighbouring quarters, as SVG path data. */
export function filledQuarters(
  outline: Outline,
  centre: Point,
  r: number,
  filled: ReadonlySet<Quarter>,
): string {
  const first = quarters.findIndex((quarter) => filled.has(quarter));
  const steps = Array.from({ length: filled.size * stepsPerQuarter + 1 }, (_, i) => i);
  const rim = steps.map((i) => {
    const angle = ((first + i / stepsPerQuarter) * Math.PI) / 2;
    const towards = { x: Math.cos(angle), y: Math.sin(angle) };
    return along(centre, towards, reach(outline, towards, r));
  });
  return `M${centre.x} ${centre.y}${rim.map(({ x, y }) => `L${x} ${y}`).join("")}Z`;
}

function along({ x, y }: Point, towards: Point, by: number): Point {
  return { x: x + by * towards.x, y: y + by * towards.y };
}
