interface UnionFacts {
  readonly label: string;
  readonly words: readonly string[];
  /** `begins` a state of the couple, `ends` the couple, or `marks` a moment that does neither. */
  readonly does: "begins" | "ends" | "marks";
  /** The code written on the couple line, before the year: `m. 1970`. */
  readonly code: string;
  /** Form of the couple line while this state holds; `null` keeps the form there was. */
  readonly line: "solid" | "dashed" | "dotted" | "round-dots" | "dash-dot" | null;
  /** Slashes that this state puts on the line. A later `remarried` or `reconciled` cancels them. */
  readonly slashes: 0 | 1 | 2 | 3;
}

/**
 * States of a couple. Lines and codes after the McGoldrick sheet.
 * A conception says only that a child was conceived: it is never read as a relationship.
 */
// prettier-ignore
const rows = {
  met:               { label: "met",             words: [],                              does: "marks",  code: "met",    line: null,         slashes: 0 },
  couple:            { label: "couple",          words: ["dating", "relationship"],      does: "begins", code: "rel.",   line: "dashed",     slashes: 0 },
  engaged:           { label: "engaged",         words: ["engagement"],                  does: "begins", code: "eng.",   line: "dashed",     slashes: 0 },
  "living-together": { label: "living together", words: ["cohabiting", "cohabitation"],  does: "begins", code: "LT",     line: "dashed",     slashes: 0 },
  married:           { label: "married",         words: ["marriage"],                    does: "begins", code: "m.",     line: "solid",      slashes: 0 },
  separated:         { label: "separated",       words: ["separation"],                  does: "ends",   code: "s.",     line: null,         slashes: 1 },
  reconciled:        { label: "together again",  words: [],                              does: "begins", code: "rec.",   line: null,         slashes: 0 },
  divorced:          { label: "divorced",        words: ["divorce"],                     does: "ends",   code: "d.",     line: null,         slashes: 2 },
  remarried:         { label: "married again",   words: [],                              does: "begins", code: "remar.", line: "solid",      slashes: 0 },
  annulled:          { label: "annulled",        words: ["nullity"],                     does: "ends",   code: "ann.",   line: null,         slashes: 3 },
  ended:             { label: "ended",           words: ["parted", "broke-up"],          does: "ends",   code: "end",    line: null,         slashes: 1 },
  affair:            { label: "affair",          words: ["love-affair"],                 does: "begins", code: "affair", line: "dotted",     slashes: 0 },
  "conception-only": { label: "conception only", words: [],                              does: "marks",  code: "",       line: "round-dots", slashes: 0 },
  forced:            { label: "forced",          words: [],                              does: "marks",  code: "forced", line: "dotted",     slashes: 0 },
} as const satisfies Record<string, UnionFacts>;

export type UnionKind = keyof typeof rows;
export const unions: Readonly<Record<UnionKind, UnionFacts>> = rows;
