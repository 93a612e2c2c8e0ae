interface IntensityFacts {
  readonly label: string;
  readonly words: readonly string[];
  /** How many strokes, where a notation counts them (Bowen's diagrams: 1 to 3). */
  readonly degree: 1 | 2 | 3;
}

// prettier-ignore
const rows = {
  slight:   { label: "slight",   words: ["weak", "mild", "low"],      degree: 1 },
  moderate: { label: "moderate", words: ["medium"],                   degree: 2 },
  strong:   { label: "strong",   words: ["intense", "high", "heavy"], degree: 3 },
} as const satisfies Record<string, IntensityFacts>;

export type Intensity = keyof typeof rows;
export const intensities: Readonly<Record<Intensity, IntensityFacts>> = rows;
