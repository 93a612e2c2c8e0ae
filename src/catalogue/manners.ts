interface MannerFacts {
  readonly label: string;
  readonly words: readonly string[];
  /** Whether it came by force or by accident: such deaths are told apart from illness and age. */
  readonly sudden: boolean;
}

/** In what manner somebody died. What of, in words, stands beside it as `cause`. */
// prettier-ignore
const rows = {
  illness:    { label: "illness",    words: ["disease", "natural"], sudden: false },
  "old-age":  { label: "old age",    words: [],                     sudden: false },
  childbirth: { label: "childbirth", words: ["in-childbirth"],      sudden: true },
  accident:   { label: "accident",   words: ["crash"],              sudden: true },
  overdose:   { label: "overdose",   words: [],                     sudden: true },
  suicide:    { label: "suicide",    words: [],                     sudden: true },
  homicide:   { label: "homicide",   words: ["murder", "murdered"], sudden: true },
  war:        { label: "war",        words: ["killed-in-action"],   sudden: true },
  disaster:   { label: "disaster",   words: [],                     sudden: true },
} as const satisfies Record<string, MannerFacts>;

export type Manner = keyof typeof rows;
export const manners: Readonly<Record<Manner, MannerFacts>> = rows;
