interface IntensityFacts {
  readonly label: string;
  readonly words: readonly string[];
  /** How many strokes, where a notation counts them (Bowen's diagrams: 1 to 3). */
  readonly degree: 1 | 2 | 3;
  /** In one line, what it says. */
  readonly means: string;
}

// prettier-ignore
const rows = {
  slight:   { label: "slight",   words: ["weak", "mild", "low"],      degree: 1, means: "a little" },
  moderate: { label: "moderate", words: ["medium"],                   degree: 2, means: "neither little nor much" },
  strong:   { label: "strong",   words: ["intense", "high", "heavy"], degree: 3, means: "very much" },
} as const satisfies Record<string, IntensityFacts>;

export type Intensity = keyof typeof rows;
export const intensities: Readonly<Record<Intensity, IntensityFacts>> = rows;
