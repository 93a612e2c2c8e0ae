import type { Point } from "../scene.ts";

/** Where a line leaves a symbol. Below stands the name, so nothing leaves there. */
export type Side = "left" | "right" | "top";

/**
 * A line of level and upright pieces in turn. Each piece is one number: the height of a level one,
 * the x of an upright one; the first is level unless the line leaves at the top.
 */
export interface Route {
  readonly from: Side;
  readonly to: Side;
  readonly tracks: readonly number[];
  /** Where the first piece begins and the last one ends, along their own direction. */
  readonly start: number;
  readonly end: number;
  /** Where a slanted bit joins the symbol at the top, if the line comes down beside it. */
  readonly head: Point | null;
  readonly tail: Point | null;
}

/** Whether piece `i` is level. */
export function isLevel({ from }: Pick<Route, "from">, i: number): boolean {
  return (from !== "top") === (i % 2 === 0);
}

/** Ends and corners of the level and upright pieces: piece `i` lies between `i` and `i + 1`. */
export function trunkOf(route: Route): readonly Point[] {
  const { tracks, start, end } = route;
  const points = [pointOn(route, 0, start)];
  for (let i = 1; i < tracks.length; i++) points.push(pointOn(route, i - 1, tracks[i] ?? 0));
  points.push(pointOn(route, tracks.length - 1, end));
  return points;
}

function pointOn(route: Route, i: number, along: number): Point {
  const track = route.tracks[i] ?? 0;
  return isLevel(route, i) ? { x: along, y: track } : { x: track, y: along };
}
