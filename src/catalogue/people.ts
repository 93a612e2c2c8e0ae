import type { SymbolShape } from "./vocabulary.ts";

interface GenderFacts {
  readonly label: string;
  readonly words: readonly string[];
  readonly shape: SymbolShape;
  /** In one line, what it says. */
  readonly means: string;
}

/** Shapes after McGoldrick, Gerson & Petry 2020; the shape is the gender lived. A diamond is never a person. */
// prettier-ignore
const rows = {
  male:         { label: "man",               words: ["man", "boy", "m"],            shape: "square", means: "a man or a boy" },
  female:       { label: "woman",             words: ["woman", "girl", "f"],         shape: "circle", means: "a woman or a girl" },
  "non-binary": { label: "non-binary",        words: ["nonbinary"],                  shape: "dome", means: "neither man nor woman, or both" },
  unknown:      { label: "gender not known",  words: [],                             shape: "question", means: "the gender was asked for and is not known" },
} as const satisfies Record<string, GenderFacts>;

export type Gender = keyof typeof rows;
export const genders: Readonly<Record<Gender, GenderFacts>> = rows;
