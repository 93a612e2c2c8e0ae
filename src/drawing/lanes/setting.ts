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

/** A way to set words, and what it costs before any is set. */
export interface Plan {
  readonly cost: number;
  readonly set: () => Setting;
}

/** The least bad of several ways; those that could not be better are not tried. */
export function leastBad(plans: readonly Plan[]): Setting {
  let best: Setting | null = null;
  for (const { cost, set } of plans) {
    if (best !== null && cost >= best.cost) continue;
    const setting = set();
    if (best === null || setting.cost + cost < best.cost)
      best = { ...setting, cost: setting.cost + cost };
  }
  if (best === null) throw new Error("lanes: no plan for words");
  return best;
}
