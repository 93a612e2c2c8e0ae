import { pathInk } from "../ink.ts";
import type { Ink, Point } from "../scene.ts";
import { outlines } from "./outlines.ts";
import type { Sign } from "./sign.ts";

const line = { stroke: "ink", width: 1.2 } as const;

/** The gender assigned at birth inside the gender lived, and the triangle of an orientation. */
export function insideInks({ inner, orientation }: Sign, centre: Point, r: number): readonly Ink[] {
  return [
    ...(inner === null ? [] : [pathInk(outlines[inner].path(centre, 0.5 * r), line)]),
    ...(orientation === null
      ? []
      : [pathInk(pointDown(centre, 0.52 * r), orientation === "firm" ? line : broken)]),
  ];
}

const broken = { ...line, dash: [2, 2] } as const;

/** An even-sided triangle around a centre. */
function pointDown({ x, y }: Point, r: number): string {
  const [half, up] = [r * Math.sqrt(0.75), r / 2];
  return `M${x - half} ${y - up}H${x + half}L${x} ${y + r}Z`;
}
