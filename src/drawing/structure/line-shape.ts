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

/** Widths and dashes of structure lines; round dots say a conception and no more. */
export function lineForm(style: Style, { stroke }: Scale): LineForm {
  const width = stroke.structure;
  // prettier-ignore
  const forms: Readonly<Record<Style, LineForm>> = {
    solid:        { width, dash: [], cap: "butt" },
    dashed:       { width, dash: [6, 4], cap: "butt" },
    "long-dashed": { width, dash: [11, 4], cap: "butt" },
    dotted:       { width, dash: [2, 3], cap: "butt" },
    "round-dots": { width: stroke.conception, dash: [0.1, 3.4], cap: "round" },
    "dash-dot":   { width, dash: [8, 3, 2, 3], cap: "butt" },
  };
  return forms[style];
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
