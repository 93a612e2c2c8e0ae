import type { Point } from "../scene.ts";
import type { Band } from "./ground.ts";
import type { Side } from "./route.ts";

/** One person of a pair, as the end of a line. */
export interface End {
  readonly at: Point;
  /** From the centre to where a line may begin. */
  readonly reach: number;
  /** What straight lines to a neighbour take up at either side. */
  readonly straights: { readonly left: Band | null; readonly right: Band | null };
  /** Where lines come down right of its middle: numbers stand at the upper right, waves in the middle. */
  readonly topRight: TopRight;
}

export type TopRight = "free" | "next to the middle" | "taken";

export interface Ends {
  readonly a: End;
  readonly b: End;
}

/** Whether a line may lie straight between two points. */
export type Open = (a: Point, b: Point) => boolean;

/** Where a line begins at a side, along its own direction. */
export function edge({ at, reach }: End, side: Side): number {
  if (side === "top") return at.y - reach;
  return side === "right" ? at.x + reach : at.x - reach;
}

/** Where lines come down on a symbol: this share of its reach from the middle. */
export const onTop = 0.62;
