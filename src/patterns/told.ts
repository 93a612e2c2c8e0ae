import type { Fact } from "../family/fact.ts";

/** A fact that the finding rests on, in words. */
export interface Told {
  readonly fact: Fact;
  readonly words: string;
  /** Named, but not counted in the support. */
  readonly isAside?: boolean;
  /** Another version of a line that is counted. */
  readonly isVersion?: boolean;
}
