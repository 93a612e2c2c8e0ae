import type { Point, Shape } from "../../drawing/scene.ts";

/** One strip of a time line. */
export interface Row {
  /** What it is one of: stands in bold before the first of them. */
  readonly group: string;
  /** Whose it is, in lines; stands before it. */
  readonly label: readonly string[];
  readonly height: number;
  /** From the upper left corner of the drawing proper, right of the labels. */
  readonly draw: (corner: Point) => readonly Shape[];
}

/** Type of the words in a row, and from line to line. */
export const type = { size: 7.6, step: 9.2 } as const;
/** Widest line of words beside a sign or above a stretch. */
export const widest = 96;
