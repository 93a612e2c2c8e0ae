import type { Fact, Path } from "../../family/fact.ts";
import type { Moment } from "../../family/time/timeline.ts";
import type { Told } from "../told.ts";

/** Something that recurred, or a reversed seat, that is told to have stopped with somebody. */
export interface Break {
  /** Whom it is known by: who stopped it, and toward whom. */
  readonly about: readonly string[];
  /** What kind of thing stopped, in words that stand in the id of the finding. */
  readonly trait: string;
  /** Whose steps may have gone with it: who stopped it first. */
  readonly sides: readonly [string, ...string[]];
  readonly title: string;
  /** When it stopped; `null` where it never began. */
  readonly change: Moment | null;
  /** The line that tells of it, where that could be taken for a step toward it. */
  readonly changed?: Fact;
  readonly certain: boolean;
  readonly tags: readonly (Path | string)[];
  /** In words, when it is read. */
  readonly words: () => BreakWords;
}

export interface BreakWords {
  /** What stopped, as a sentence: "Anna's seat toward Ben (confidant) is told as ended". */
  readonly what: string;
  /** The same for a caption, where it is long. */
  readonly short?: string;
  readonly told: readonly Told[];
  /** Lines that its end is told by. */
  readonly dates?: readonly Told[];
}
