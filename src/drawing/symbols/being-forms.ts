import type { Being } from "../../catalogue/beings.ts";
import type { SymbolShape } from "../../catalogue/vocabulary.ts";

interface BeingForm {
  /** `null`: the shape of the gender. */
  readonly shape: SymbolShape | null;
  /** In parts of a person's side. */
  readonly side: number;
}

/** Sizes and shapes after McGoldrick, Gerson & Petry 2020; a stillbirth has a cross besides. */
// prettier-ignore
export const beingForms: Readonly<Record<Being, BeingForm>> = {
  person:      { shape: null,       side: 1 },
  pregnancy:   { shape: "triangle", side: 0.7 },
  miscarriage: { shape: "dot",      side: 0.28 },
  abortion:    { shape: "cross",    side: 0.32 },
  stillbirth:  { shape: null,       side: 0.5 },
  pet:         { shape: "diamond",  side: 0.7 },
};
