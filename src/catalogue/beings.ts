interface BeingFacts {
  readonly label: string;
  readonly words: readonly string[];
  /** Whether it is one of the people that patterns count; the others are told, drawn and not counted. */
  readonly counted: boolean;
  /** How its end is told: of a loss not that it "died". */
  readonly ended: string;
  /** In one line, what it says. */
  readonly means: string;
}

/** Whoever can stand under `people`. A loss is somebody's child, and nobody's sibling in a count. */
// prettier-ignore
const rows = {
  person:      { label: "person",      words: [],                                     counted: true, ended: "died", means: "a person" },
  pregnancy:   { label: "pregnancy",   words: ["expected"],                           counted: false, ended: "lost", means: "a child that is expected; `due` says when" },
  miscarriage: { label: "miscarriage", words: ["spontaneous-abortion"],               counted: false, ended: "lost", means: "a pregnancy that ended by itself before the child could live" },
  stillbirth:  { label: "stillbirth",  words: ["stillborn"],                          counted: false, ended: "born dead", means: "a child that was born dead" },
  abortion:    { label: "abortion",    words: ["induced-abortion", "termination"],    counted: false, ended: "ended", means: "a pregnancy that was ended" },
  pet:         { label: "pet",         words: ["animal"],                             counted: false, ended: "died", means: "an animal that belongs to the family; `species` says which" },
} as const satisfies Record<string, BeingFacts>;

export type Being = keyof typeof rows;
export const beings: Readonly<Record<Being, BeingFacts>> = rows;
