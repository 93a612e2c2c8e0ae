import type { Kinship } from "../../family/kinship.ts";
import type { Family } from "../../family/family.ts";
import type { Expected } from "./entry/introduce.ts";

/** What an answer becomes. */
export type Wants =
  /** The person whom the genogram is about: the first line of a new file. */
  | { readonly kind: "index" }
  /** Somebody's kin; `none` writes that there are none, where that can be said. */
  | { readonly kind: "kin"; readonly expected: Expected; readonly none: string | null }
  /** Anything; words that are no sentence of their own are read behind one of these beginnings. */
  | {
      readonly kind: "talk";
      readonly beginnings: readonly string[];
      /** Of whom a second clause speaks: of those just named, or still of whom the question is about. */
      readonly then?: "named" | "asked";
      /** Whether the family’s own words are as good an answer: then they are kept, and not asked about. */
      readonly freely?: boolean;
      /** Who else it is about, where it asks how it is between two. */
      readonly with?: string;
      /** Between which two others it asks how it is. */
      readonly pair?: readonly [string, string];
      readonly none: string | null;
    }
  /** The family's own words, kept as they are. */
  | { readonly kind: "words"; readonly as: string }
  /** Whether difficult questions may be asked now. */
  | { readonly kind: "leave" };

/** One question of the interview. */
export interface Question {
  /** Names it, whatever the file holds: what was passed over is known by it. */
  readonly key: string;
  /** The part of the interview that it belongs to, as people read it. */
  readonly stage: string;
  readonly about: string;
  readonly ask: string;
  /** How an answer may look. */
  readonly like: string;
  readonly wants: Wants;
  /** Whether the file holds an answer, were it that none is known. */
  readonly answered: boolean;
  /** Asked in the short way too. */
  readonly short: boolean;
  /** Asked only after leave was given. */
  readonly difficult: boolean;
}

/** What questions are decided from: the file alone. */
export interface Frame {
  readonly family: Family;
  readonly kin: Kinship;
  readonly index: string;
  /** Somebody inside a sentence: "Anna", "Anna’s father". */
  readonly name: (id: string) => string;
  /** Whether a note of the interview answers the question of this key. */
  readonly noted: (key: string) => boolean;
}
