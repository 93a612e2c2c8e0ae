import type { Colour, Point, Shape } from "../scene.ts";
import type { Curve } from "./curve.ts";

/** Contact that one or both broke off. */
export interface Break {
  /** Whether the two found together again later. */
  readonly repaired: boolean;
  /** At which ends of the line those stand who broke it off; empty where it is not told. */
  readonly by: readonly ("start" | "end")[];
}

/** What a stroke is drawn along. */
export interface TieLine {
  readonly curve: Curve;
  readonly of: string;
  readonly colour: Colour;
  /** In points; forms that are heavier by nature add to it. */
  readonly width: number;
  /** Where a mark may sit, as a length along the curve: away from corners and crossings. */
  readonly mark: number;
  readonly broken: Break;
}

/** Draws one form along a line: the same form at the same size, straight or round a corner. */
export type Draw = (line: TieLine) => readonly Shape[];

/** Path data of a polyline. */
export function polyline(points: readonly Point[]): string {
  return points.map(({ x, y }, i) => `${i === 0 ? "M" : "L"}${x} ${y}`).join("");
}
