import type { Told } from "../told.ts";

/** Something told far more of one side than of the other; a question, never a verdict. */
export interface Imbalance {
  /** Of what sort, in words that stand in the id of the finding. */
  readonly id: string;
  readonly about: readonly string[];
  readonly words: string;
  readonly title: string;
  readonly told: readonly Told[];
  readonly ask: string;
}
