const year = 365.25;

/** Ages and spans that patterns are measured by, in days, each with where it comes from. */
export const thresholds = {
  /** A parent younger than this is a young one. Meade, Kershaw & Ickovics 2008, Health Psychology 27. */
  youngParent: 20 * year,
  /** Nobody is counted as a parent in the mid-teens who was certainly outside these. */
  midTeens: { from: 13 * year, until: 17 * year },
  /** Leaving home. Carter & McGoldrick 1989, The Changing Family Life Cycle. */
  launching: { from: 16 * year, until: 26 * year },
  /** Childhood, for who was there and who was not. */
  childhood: 18 * year,
} as const;

/** About one adult in ten: what chance is reckoned with where a condition is common. */
export const commonRate = 0.1;
