interface ConditionFacts {
  readonly label: string;
  readonly words: readonly string[];
  /** Illness fills the left half of a symbol, substances the lower half; a symptom word and a habit fill nothing. */
  readonly group: "illness" | "substance" | "symptom" | "habit";
  /** Whether more than one adult in ten has it: then chance alone repeats it in most families. */
  readonly common: boolean;
  /** Written beside the symbol. */
  readonly letter?: string;
}

/** A symptom is somebody's word for how it felt: it is never matched with a diagnosis. */
// prettier-ignore
const rows = {
  depression:  { label: "depression", words: [],                                        group: "illness",   common: true },
  anxiety:     { label: "anxiety",    words: [],                                        group: "illness",   common: true },
  alcohol:     { label: "alcohol",    words: ["drinking", "alcoholism"],                group: "substance", common: true },
  drugs:       { label: "drugs",      words: [],                                        group: "substance", common: false },
  smoking:     { label: "smoking",    words: ["smoker", "tobacco"],                     group: "habit",     common: true, letter: "S" },
  obesity:     { label: "obesity",    words: [],                                        group: "habit",     common: true, letter: "O" },
  "low-mood":  { label: "low mood",   words: ["discouraged", "felt-down"],              group: "symptom",   common: true },
} as const satisfies Record<string, ConditionFacts>;

export type ConditionKind = keyof typeof rows;
export const conditions: Readonly<Record<ConditionKind, ConditionFacts>> = rows;
