import type { Path } from "../family/fact.ts";

/** The sign of a mark: each has one form, in the drawing, the captions and the legend. */
export type MarkForm =
  | "repeat"
  | "repeat-resource"
  | "change"
  | "resource"
  | "note"
  /** Of two versions of a family: */
  | "added"
  | "corrected"
  | "ended"
  | "mended";

/** What a caller wants marked. Drawing knows nothing of why. */
export interface Marks {
  /** The one repeat that gets halo and ribbon; `null` for none. */
  readonly halo: {
    readonly filled: readonly string[];
    readonly open: readonly string[];
    /** Phases of ties, by path: the ribbon lies under these and ends where they end. */
    readonly ribbon: readonly Path[];
  } | null;
  /** Numbers in the drawing, each at facts (by path) or people (by id). */
  readonly tags: readonly {
    readonly number: number;
    readonly form: MarkForm;
    readonly on: readonly (Path | string)[];
  }[];
  /** A few words under the name of somebody by id, where a finding is seen at that person. */
  readonly words: readonly {
    readonly on: string;
    readonly text: string;
    /** Muted, as what is told: an aside, not a finding. */
    readonly quiet?: true;
  }[];
  /** Beside or below the drawing, under their headings; every number has a caption. */
  readonly captions: readonly {
    readonly heading: string;
    readonly items: readonly {
      readonly number: number;
      readonly form: MarkForm;
      readonly triangle: boolean;
      readonly title: string;
      readonly text: string;
      readonly note: string | null;
    }[];
  }[];
  readonly questions: readonly string[];
  /** "Four more findings are in the report." */
  readonly more: string | null;
}
