import type { PlacedTags, PlacedWords } from "./placed.ts";

/** A way to place all words of a bundle, and how bad it is. */
export interface Setting {
  readonly words: readonly PlacedWords[];
  readonly tags: readonly PlacedTags[];
  /** By wire: where its phases change, along the main piece. */
  readonly changes: readonly (readonly number[])[];
  readonly cost: number;
  /** How much longer the main piece ought to be. */
  readonly lack: number;
  /** Words and numbers that found no place, where they were wanted. */
  readonly left: readonly PlacedWords[];
  readonly leftTags: readonly PlacedTags[];
}

/** Whether words or numbers found no place. */
export function isHomeless({ left, leftTags }: Setting): boolean {
  return left.length + leftTags.length > 0;
}

/** The least bad of several ways. */
export function leastBad(settings: readonly Setting[]): Setting {
  const [first, ...others] = settings;
  if (first === undefined) throw new Error("lanes: no plan for words");
  return others.reduce((best, one) => (one.cost < best.cost ? one : best), first);
}
