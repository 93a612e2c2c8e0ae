import type { SymbolShape } from "../../catalogue/vocabulary.ts";
import { circleOutline } from "../outline.ts";
import type { Point } from "../scene.ts";
import { pill } from "../tags/outlines.ts";

/** The geometry of a symbol's shape around a centre; `r` is half its side, all points in points. */
export interface Outline {
  readonly path: (centre: Point, r: number) => string;
  /** Whether a point, seen from the centre, lies inside. */
  readonly holds: (offset: Point, r: number) => boolean;
}

/** How far a corner of the box for people of unknown gender is rounded, in parts of its side. */
const rounding = 0.3;

/** One for each shape of the catalogue. */
export const outlines: Readonly<Record<SymbolShape, Outline>> = {
  square: {
    path: ({ x, y }, r) => `M${x - r} ${y - r}H${x + r}V${y + r}H${x - r}Z`,
    holds: ({ x, y }, r) => Math.max(Math.abs(x), Math.abs(y)) <= r,
  },
  circle: {
    path: circleOutline,
    holds: ({ x, y }, r) => Math.hypot(x, y) <= r,
  },
  dome: {
    path: ({ x, y }, r) => `M${x - r} ${y + r}V${y}A${r} ${r} 0 0 1 ${x + r} ${y}V${y + r}Z`,
    holds: ({ x, y }, r) => (y < 0 ? Math.hypot(x, y) <= r : Math.abs(x) <= r && y <= r),
  },
  triangle: {
    path: ({ x, y }, r) => `M${x} ${y - r}L${x + r} ${y + r}H${x - r}Z`,
    holds: ({ x, y }, r) => Math.abs(y) <= r && Math.abs(x) <= (y + r) / 2,
  },
  "barred-triangle": {
    path: ({ x, y }, r) =>
      `M${x} ${y - r}L${x + r} ${y + r}H${x - r}ZM${x - 0.6 * r} ${y - r}H${x + 0.6 * r}`,
    holds: ({ x, y }, r) => Math.abs(y) <= r && Math.abs(x) <= (y + r) / 2,
  },
  diamond: {
    path: ({ x, y }, r) => `M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`,
    holds: ({ x, y }, r) => Math.abs(x) + Math.abs(y) <= r,
  },
  dot: {
    path: circleOutline,
    holds: ({ x, y }, r) => Math.hypot(x, y) <= r,
  },
  cross: {
    path: ({ x, y }, r) =>
      `M${x - r} ${y - r}L${x + r} ${y + r}M${x - r} ${y + r}L${x + r} ${y - r}`,
    holds: ({ x, y }, r) => Math.max(Math.abs(x), Math.abs(y)) <= r,
  },
  pill: {
    path: ({ x, y }, r) => pill({ x: x - r, y: y - 0.55 * r, width: 2 * r, height: 1.1 * r }),
    holds: ({ x, y }, r) =>
      Math.abs(y) <= 0.55 * r && Math.hypot(Math.max(0, Math.abs(x) - 0.45 * r), y) <= 0.55 * r,
  },
  question: {
    path: (centre, r) => rounded(centre, r, 2 * rounding * r),
    holds: ({ x, y }, r) => {
      const inner = r - 2 * rounding * r;
      const beyond = Math.hypot(Math.max(0, Math.abs(x) - inner), Math.max(0, Math.abs(y) - inner));
      return beyond <= 2 * rounding * r;
    },
  },
};

/** A square with round corners, as SVG path data. */
export function rounded({ x, y }: Point, r: number, corner: number): string {
  const [left, right, top, bottom] = [x - r, x + r, y - r, y + r];
  const arc = `A${corner} ${corner} 0 0 1`;
  return (
    `M${left + corner} ${top}H${right - corner}${arc} ${right} ${top + corner}` +
    `V${bottom - corner}${arc} ${right - corner} ${bottom}` +
    `H${left + corner}${arc} ${left} ${bottom - corner}` +
    `V${top + corner}${arc} ${left + corner} ${top}Z`
  );
}
