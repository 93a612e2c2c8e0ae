import type { Moment } from "../../family/time/timeline.ts";
import type { Entry } from "../chronology/entry.ts";

/** How far along a time line a moment can lie, in points from its left end; `null`: nothing bounds it. */
export interface Reach {
  readonly least: number | null;
  readonly most: number | null;
}

/** What runs from left to right. */
export interface Axis {
  /** `order`: distances say nothing of how long. */
  readonly scale: "years" | "ages" | "order";
  /** In points. */
  readonly width: number;
  /** Scales above the drawing, each with its name and its marks. */
  readonly rulers: readonly Ruler[];
  /** Where hairlines run down through the whole. */
  readonly lines: readonly number[];
  readonly reach: (moment: Moment) => Reach;
  /** Where an entry stands. */
  readonly spotOf: (entry: Entry) => Reach;
}

export interface Ruler {
  readonly name: string;
  readonly marks: readonly { readonly x: number; readonly text: string }[];
}
