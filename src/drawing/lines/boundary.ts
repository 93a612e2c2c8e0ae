import type { Boundary } from "../../catalogue/boundaries.ts";
import { pathInk } from "../ink.ts";
import type { Shape } from "../scene.ts";
import { across, boxAround } from "./across.ts";
import type { Curve } from "./curve.ts";
import { polyline } from "./tie-line.ts";

/** Half of the stroke's length, and of the gap that the tie leaves for it. */
const half = 7;
const free = 3;

/** Strokes after Minuchin, "Families and Family Therapy" (1974): dashes, dots, a firm line. */
// prettier-ignore
const strokes = {
  clear:   { width: 1.3, dash: [3, 2.5],   cap: "butt" },
  diffuse: { width: 1.9, dash: [0.1, 3.4], cap: "round" },
  rigid:   { width: 1.6, dash: [],         cap: "butt" },
} as const satisfies Record<Boundary, object>;

/** The boundary between two: a stroke across their tie, which gives way to it. */
export function drawBoundary(
  curve: Curve,
  at: number,
  { kind, of }: { readonly kind: Boundary; readonly of: string },
): readonly Shape[] {
  const stroke = across(curve, at, half);
  const gap = curve.part(at - free, at + free);
  const geometry = { box: boxAround([...stroke, ...gap], 1) };
  const common = { part: "tie-mark", of, geometry } as const;
  return [
    { ...common, ink: pathInk(polyline(gap), { stroke: "paper", width: 2 * half }) },
    { ...common, ink: pathInk(polyline(stroke), { stroke: "ink", ...strokes[kind] }) },
  ];
}
