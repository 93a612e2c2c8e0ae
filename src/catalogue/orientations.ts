interface OrientationFacts {
  readonly label: string;
  readonly words: readonly string[];
  /** The triangle in the symbol. */
  readonly mark: "firm" | "broken" | null;
  /** In one line, what it says. */
  readonly means: string;
}

/** Drawn as one mark with its word beside it (McGoldrick, Gerson & Petry 2020). */
// prettier-ignore
const rows = {
  gay:          { label: "gay",          words: ["homosexual"], mark: "firm", means: "loves the same gender" },
  lesbian:      { label: "lesbian",      words: [], mark: "firm", means: "a woman who loves women" },
  bisexual:     { label: "bisexual",     words: ["bi"], mark: "broken", means: "loves more than one gender" },
  queer:        { label: "queer",        words: [], mark: "firm", means: "loves otherwise than most, in their own word" },
  asexual:      { label: "asexual",      words: [], mark: "firm", means: "feels little or no sexual attraction" },
  heterosexual: { label: "heterosexual", words: ["straight"], mark: null, means: "loves the other gender" },
} as const satisfies Record<string, OrientationFacts>;

export type Orientation = keyof typeof rows;
export const orientations: Readonly<Record<Orientation, OrientationFacts>> = rows;
