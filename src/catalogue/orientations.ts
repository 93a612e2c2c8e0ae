interface OrientationFacts {
  readonly label: string;
  readonly words: readonly string[];
  /** The triangle in the symbol. */
  readonly mark: "firm" | "broken" | null;
}

/** Drawn as one mark with its word beside it (McGoldrick, Gerson & Petry 2020). */
// prettier-ignore
const rows = {
  gay:          { label: "gay",          words: ["homosexual"], mark: "firm" },
  lesbian:      { label: "lesbian",      words: [], mark: "firm" },
  bisexual:     { label: "bisexual",     words: ["bi"], mark: "broken" },
  queer:        { label: "queer",        words: [], mark: "firm" },
  asexual:      { label: "asexual",      words: [], mark: "firm" },
  heterosexual: { label: "heterosexual", words: ["straight"], mark: null },
} as const satisfies Record<string, OrientationFacts>;

export type Orientation = keyof typeof rows;
export const orientations: Readonly<Record<Orientation, OrientationFacts>> = rows;
