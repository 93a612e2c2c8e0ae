interface BeingFacts {
  readonly label: string;
  readonly words: readonly string[];
  /** Whether it is one of the people that patterns count; the others are told, drawn and not counted. */
  readonly counted: boolean;
}

/** Whoever can stand under `people`. A loss is somebody's child, and nobody's sibling in a count. */
// prettier-ignore
const rows = {
  person:      { label: "person",      words: [],                                     counted: true },
  pregnancy:   { label: "pregnancy",   words: ["expected"],                           counted: false },
  miscarriage: { label: "miscarriage", words: ["spontaneous-abortion"],               counted: false },
  stillbirth:  { label: "stillbirth",  words: ["stillborn"],                          counted: false },
  abortion:    { label: "abortion",    words: ["induced-abortion", "termination"],    counted: false },
  pet:         { label: "pet",         words: ["animal"],                             counted: false },
} as const satisfies Record<string, BeingFacts>;

export type Being = keyof typeof rows;
export const beings: Readonly<Record<Being, BeingFacts>> = rows;
