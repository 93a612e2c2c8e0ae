import { pathInk } from "../../ink.ts";
import { rounded } from "../../symbols/outlines.ts";
import type { Shape } from "../../scene.ts";
import { householdLine } from "../households.ts";
import type { Row } from "./row.ts";

/** The line around who lives together. */
export function householdRows(drawing: readonly Shape[]): readonly Row[] {
  if (!drawing.some(({ part }) => part === "household")) return [];
  const box = { x: -7, y: -7, width: 14, height: 14 };
  const ink = pathInk(rounded({ x: 0, y: 0 }, 7, 4), householdLine);
  return [
    { labels: ["household"], sample: [{ part: "household", of: "", geometry: { box }, ink }] },
  ];
}
