import type { Tone } from "../../catalogue/vocabulary.ts";
import type { Fact } from "../../family/fact.ts";
import type { Moment } from "../../family/time/timeline.ts";

/** One line of a family's chronology: something that happened, or the beginning of what lasted. */
export interface Entry {
  readonly fact: Fact;
  /** When it began; of what is told to have held all through another line, when that began. */
  readonly stands: Moment;
  /** Ids of those it is about; empty for public events. */
  readonly who: readonly string[];
  /** In words, without those it is about. */
  readonly what: string;
  /** The same for a picture: as few words as can be. */
  readonly short: string;
  /** Toward whom, of roles. */
  readonly toward: readonly string[];
  readonly kind: EntryKind;
  /** What the lines of one course share: the phases of a tie, of an illness. */
  readonly course: string | null;
  /** Whether it goes on for a time. */
  readonly lasts: boolean;
  /** Whether it is only told to have held at a time; from and until when, nobody said. */
  readonly isHeld: boolean;
  readonly tone: Tone | null;
}

export type EntryKind =
  | "birth"
  | "loss"
  | "move"
  | "symptom"
  | "help"
  | "couple"
  | "tie"
  | "role"
  | "household"
  | "event"
  | "public";
