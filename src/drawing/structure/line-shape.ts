import { pathInk } from "../ink.ts";
import type { Scale } from "../scale.ts";
import type { Ink, Part, Point, Shape } from "../scene.ts";

/** How a line of the structure is drawn. */
export interface LineForm {
  readonly width: number;
  readonly dash: readonly number[];
  readonly cap: "butt" | "round";
}

type Style = "solid" | "dashed" | "long-dashed" | "dotted" | "round-dots" | "dash-dot";

const dashes: Readonly<Record<Style, readonly number[]>> = {
  solid: [],
  dashed: [6, 4],
  "long-dashed": [11, 4],
  dotted: [2, 3],
  "round-dots": [0.1, 3.4],
  "dash-dot": [8, 3, 2, 3],
};

/** Widths and dashes of structure lines; round dots say a conception and no more. */
export function lineForm(style: Style, { stroke }: Scale): LineForm {
  const dash = dashes[style];
  if (style === "round-dots") return { width: stroke.conception, dash, cap: "round" };
  return { width: stroke.structure, dash, cap: "butt" };
}

/** A line of square corners. */
export function lineShape(
  points: readonly Point[],
  form: LineForm,
  of: { readonly part: Part; readonly of: string },
): Shape {
  const d = points.map(({ x, y }, i) => `${i === 0 ? "M" : "L"}${x} ${y}`).join("");
  const ink: Ink = pathInk(d, { stroke: "structure", ...form });
  return { ...of, geometry: { points }, ink };
}
