import type { Notation } from "./notation.ts";

/** @see McGoldrick, Gerson & Petry 2020, "Genograms: Assessment and Treatment", 4th edition */
export const mcgoldrick: Notation = {
  source: "McGoldrick, Gerson & Petry",
  ties: {},
  degrees: {},
  outside: "lived",
  beings: {},
  unions: { back: [], house: [], cross: [], custody: false, completeness: false },
  elsewhere: {
    bars: "two bars are distance in Bowen’s signs, conflict in Minuchin’s maps",
    double: "two lines are a marriage of kin in pedigrees",
    triple: "three lines are over-involvement in Minuchin’s maps",
  },
  elsewhereInside: "the outer shape is the gender lived; in GenoPro it is the inner one",
};
