import type { Place } from "../diagnostic/diagnostic.ts";
import type { Moment } from "./time/timeline.ts";
import type { Truth } from "./truth.ts";

/** Where a statement stands in the file: `["ties", 2, "phases", 0]`, `["children", 0, "helped-by"]`. */
export type Path = readonly (string | number)[];

export type Level = "stated" | "implied" | "general" | "hypothesis";
export type Answer = "yes" | "no" | "unknown" | "not told";
export type Certainty = "certain" | "likely" | "possible" | "doubtful";

/** When something held or happened: two moments of the family's timeline, and the words as written. */
export interface Stretch {
  readonly start: Moment;
  readonly end: Moment;
  /** Whether it is over: `yes` if an end is told or a later phase replaced it, `no` if `until: now`. */
  readonly ended: Truth;
  /** As written, for labels and captions; `null` where the line says nothing. */
  readonly written: {
    readonly when: string | null;
    readonly from: string | null;
    readonly until: string | null;
    readonly lasting: string | null;
  };
  /** Ids of the lines that the words of this time name, and of people whose age they use. */
  readonly names: readonly string[];
}

/** What every statement carries, whatever it says. */
export interface Fact {
  /** One for each statement, and one for each thing a `children` line says. Stable within a file. */
  readonly path: Path;
  readonly at: Place;
  readonly id: string | null;
  readonly time: Stretch;
  /** Who says so: ids of people or helpers, or `clinician`. Empty if the file does not say. */
  readonly says: readonly string[];
  /** `general` is never counted and never about a person; `hypothesis` is to be asked, never counted. */
  readonly level: Level;
  /** `no`: known not to be so. */
  readonly answer: Answer;
  /** How sure whoever tells it is; `null`: not said. */
  readonly certainty: Certainty | null;
  /** A reason, as told. */
  readonly because: string | null;
  /** Who states the reason, if somebody else than who tells the rest. */
  readonly becauseSays: readonly string[];
  /** For whose sake (`for:` in the file), as ids. */
  readonly sake: readonly string[];
  /** Their own words. */
  readonly words: string | null;
  /** The writer's note. */
  readonly note: string | null;
  readonly tags: readonly string[];
  /** Who may see it: ids, or `clinician`. Empty: everybody who sees the rest. */
  readonly visibleTo: readonly string[];
  /** Words of the family's own on this line; its kinds are what these are like (`ownWords`). */
  readonly own: readonly string[];
  /** The id of the line that is told differently here; neither wins. `null`: no other version. */
  readonly versionOf: string | null;
}
