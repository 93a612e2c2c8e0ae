// What a moment of the grammar covers, as edges measured from moments of the timeline.
import type { Moment } from "../../family/time/timeline.ts";

/** A point in time: from `least` to `most` days after `moment`; years are not all equally long. */
export interface Edge {
  readonly moment: Moment;
  readonly least: number;
  readonly most: number;
}

/** `null` where nothing is known of an edge. */
export interface Period {
  readonly start: Edge | null;
  readonly end: Edge | null;
  /** A line of the file: alone it means its start; a date or an age means some time in it. */
  readonly isLine: boolean;
}
