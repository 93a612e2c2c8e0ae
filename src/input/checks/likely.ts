/** A year, in days. */
export const year = 365.25;

/**
 * Beyond these ages (years) and spans (days) something is possible and yet mostly a slip of the pen.
 * They follow what programs for genealogists ask after, widened where families are known to go.
 */
export const likely = {
  /** FamilySearch takes less than 10 for impossible; 13 is the youngest age that patterns speak of. */
  youngestParent: 13,
  /** FamilySearch asks from 52 on, LifeLines and Gramps before 50; with help mothers were older. */
  oldestMother: 55,
  /** The common GEDCOM checks (CS 555, US12) ask from 80 on; Gramps from 65 on. */
  oldestFather: 80,
  /** Whoever is older than 110 is a case for the Gerontology Research Group. */
  longestLife: 110,
  /** Gigatrees and the common GEDCOM checks (US10). */
  youngestSpouse: 14,
  /** Gramps and Gigatrees: more than 30 years between two partners. */
  widestGap: 30,
  /** Seven months: the common GEDCOM checks (US13) ask below eight; twins are at most two days apart. */
  closestBirths: { most: 210, twins: 2 },
} as const;
