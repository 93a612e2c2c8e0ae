import { pathInk } from "../ink.ts";
import { boxAround } from "../lines/across.ts";
import type { Curve } from "../lines/curve.ts";
import { polyline } from "../lines/tie-line.ts";
import type { Point, Shape } from "../scene.ts";
import { crossings } from "./crossings.ts";
import type { Painted } from "./painted.ts";

export interface Crossing {
  readonly curve: Curve;
  readonly line: Painted;
  /** How far the crossing line reaches to either side. */
  readonly half: number;
  readonly as: Pick<Shape, "part" | "of">;
  /** Whether a ribbon lies there: the gap then has its colour. */
  readonly onRibbon: (at: Point) => boolean;
}

/** Beside the crossing line, and beyond the crossed one. */
const beside = 2;
const beyond = 0.8;

/** Interrupts what a line crosses, to both sides of it. */
export function gaps(crossing: Crossing, below: readonly Painted[]): readonly Shape[] {
  const { curve, half, as, onRibbon } = crossing;
  return below.flatMap((other) =>
    crossings(crossing.line, other).map((s) => {
      const by = other.half + beyond;
      const run = curve.part(Math.max(0, s - by), Math.min(curve.length, s + by));
      const colour = onRibbon(curve.at(s)) ? "halo" : "paper";
      const ink = pathInk(polyline(run), { stroke: colour, width: 2 * (half + beside) });
      return { ...as, geometry: { box: boxAround(run, half + beside) }, ink };
    }),
  );
}
