interface OrientationFacts {
  readonly label: string;
  readonly words: readonly string[];
}

/** Drawn as one mark with its word beside it (McGoldrick, Gerson & Petry 2020). */
// prettier-ignore
const rows = {
  gay:          { label: "gay",          words: ["homosexual"] },
  lesbian:      { label: "lesbian",      words: [] },
  bisexual:     { label: "bisexual",     words: ["bi"] },
  queer:        { label: "queer",        words: [] },
  asexual:      { label: "asexual",      words: [] },
  heterosexual: { label: "heterosexual", words: ["straight"] },
} as const satisfies Record<string, OrientationFacts>;

export type Orientation = keyof typeof rows;
export const orientations: Readonly<Record<Orientation, OrientationFacts>> = rows;
