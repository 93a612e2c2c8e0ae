import { pathInk } from "../ink.ts";
import type { Ink, Point } from "../scene.ts";
import { blackQuarters } from "./condition-signs.ts";
import type { ConditionSigns } from "./condition-signs.ts";
import type { Outline } from "./outlines.ts";
import { filledQuarters } from "./quarters.ts";
import { reach } from "./reach.ts";

/** The signs inside an outline of half side `r`. */
export function conditionInks(
  signs: ConditionSigns,
  outline: Outline,
  centre: Point,
  r: number,
): readonly Ink[] {
  const { x, y } = centre;
  const black = blackQuarters(signs);
  const inks: Ink[] = [];
  if (signs.illness === "maybe") inks.push(hatched(outline, centre, r, (p) => p.x <= 0));
  if (signs.substance === "maybe") inks.push(hatched(outline, centre, r, (p) => p.y >= 0));
  if (black.size > 0)
    inks.push(pathInk(filledQuarters(outline, centre, r, black), { fill: "ink" }));
  const line = { stroke: "ink", width: 1.1 } as const;
  if (signs.illness !== "not") {
    const [up, down] = [reach(outline, { x: 0, y: -1 }, r), reach(outline, { x: 0, y: 1 }, r)];
    inks.push(pathInk(`M${x} ${y - up}V${y + down}`, line));
  }
  if (signs.substance !== "not") inks.push(pathInk(`M${x - r} ${y}H${x + r}`, line));
  return inks;
}

/** Slanting lines through the part of an outline for which `within` holds, seen from the centre. */
function hatched(
  outline: Outline,
  { x, y }: Point,
  r: number,
  within: (offset: Point) => boolean,
): Ink {
  const step = 0.25;
  const lines: string[] = [];
  for (let sum = -2 * r; sum <= 2 * r; sum += r / 4.5) {
    const inside = Array.from({ length: Math.round((2 * r) / step) }, (_, i) => i * step - r)
      .map((dx) => ({ x: dx, y: sum - dx }))
      .filter((offset) => outline.holds(offset, r) && within(offset));
    const [from, to] = [inside[0], inside.at(-1)];
    if (from !== undefined && to !== undefined)
      lines.push(`M${x + from.x} ${y + from.y}L${x + to.x} ${y + to.y}`);
  }
  return pathInk(lines.join(""), { stroke: "ink", width: 0.8 });
}
