import type { Moment } from "./time/timeline.ts";

/** What the file would like a drawing to be; the command may say else. `null`: not said. */
export interface DrawWishes {
  readonly notation: "mcgoldrick" | "genopro" | "bowen" | null;
  /** Empty: everything. */
  readonly show: readonly Layer[];
  /** The time of which a picture is wished, as written, and its moment on the timeline. */
  readonly when: { readonly words: string; readonly moment: Moment } | null;
  /** Who will see it: ids, or `clinician`. Empty: not said. */
  readonly audience: readonly string[];
  readonly deathMark: "cross" | "slash" | "none" | null;
  /** Whether a gender assigned at birth may be drawn. */
  readonly genderHistory: boolean;
}

/** A layer of the drawing. */
type Layer = "structure" | "emotional" | "health" | "roles" | "households";
