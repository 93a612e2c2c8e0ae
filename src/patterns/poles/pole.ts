import type { Told } from "../told.ts";
import type { Wording } from "../../family/word-for.ts";
import type { Study } from "../study.ts";

/** One end of a pair of opposites at which somebody stands, and what says so. */
export interface Stand {
  readonly end: 0 | 1;
  readonly told: () => readonly Told[];
}

/** Two ends that a family may swing between. Only named pairs count. */
export interface Pole {
  readonly id: string;
  /** "fused with a parent", "contact with a parent broken off". */
  readonly ends: readonly [Wording, Wording];
  /** Nobody else stands at either end. */
  readonly among: (study: Study) => readonly string[];
  /** `null`: at neither end, at both, or not known. */
  readonly standOf: (study: Study, id: string) => Stand | null;
  /** Whether it was asked of somebody without an answer. */
  readonly isOpen: (study: Study, id: string) => boolean;
}
