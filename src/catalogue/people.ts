import type { SymbolShape } from "./vocabulary.ts";

interface GenderFacts {
  readonly label: string;
  readonly words: readonly string[];
  readonly shape: SymbolShape;
}

/** Shapes after McGoldrick, Gerson & Petry 2020; the shape is the gender lived. A diamond is never a person. */
// prettier-ignore
const rows = {
  male:         { label: "man",               words: ["man", "boy", "m"],            shape: "square" },
  female:       { label: "woman",             words: ["woman", "girl", "f"],         shape: "circle" },
  "non-binary": { label: "non-binary",        words: ["nonbinary"],                  shape: "dome" },
  unknown:      { label: "gender not known",  words: [],                             shape: "question" },
} as const satisfies Record<string, GenderFacts>;

export type Gender = keyof typeof rows;
export const genders: Readonly<Record<Gender, GenderFacts>> = rows;
