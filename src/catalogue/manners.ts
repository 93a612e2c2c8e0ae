interface MannerFacts {
  readonly label: string;
  readonly words: readonly string[];
  /** Whether it came by force or by accident: such deaths are told apart from illness and age. */
  readonly sudden: boolean;
  /** In one line, what it says. */
  readonly means: string;
}

/** In what manner somebody died. What of, in words, stands beside it as `cause`. */
// prettier-ignore
const rows = {
  illness:    { label: "illness",    words: ["disease", "natural"], sudden: false, means: "of an illness" },
  "old-age":  { label: "old age",    words: [],                     sudden: false, means: "of old age" },
  childbirth: { label: "childbirth", words: ["in-childbirth"],      sudden: true, means: "in giving birth, or of it" },
  accident:   { label: "accident",   words: ["crash"],              sudden: true, means: "in an accident" },
  overdose:   { label: "overdose",   words: [],                     sudden: true, means: "of too much of a drug or a medicine; whether on purpose is not told" },
  suicide:    { label: "suicide",    words: [],                     sudden: true, means: "by their own hand" },
  homicide:   { label: "homicide",   words: ["murder", "murdered"], sudden: true, means: "killed by somebody" },
  war:        { label: "war",        words: ["killed-in-action"],   sudden: true, means: "in a war" },
  disaster:   { label: "disaster",   words: [],                     sudden: true, means: "in a disaster that struck many" },
} as const satisfies Record<string, MannerFacts>;

export type Manner = keyof typeof rows;
export const manners: Readonly<Record<Manner, MannerFacts>> = rows;
