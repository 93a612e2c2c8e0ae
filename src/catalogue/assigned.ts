interface AssignedFacts {
  readonly label: string;
  readonly words: readonly string[];
  /** In one line, what it says. */
  readonly means: string;
}

/** The gender assigned at birth: told only if the family wants it told. */
// prettier-ignore
const rows = {
  male:     { label: "assigned male at birth",   words: ["man", "boy", "m"], means: "called a boy at birth" },
  female:   { label: "assigned female at birth", words: ["woman", "girl", "f"], means: "called a girl at birth" },
  intersex: { label: "intersex",                 words: [], means: "born with a body that is neither or both" },
} as const satisfies Record<string, AssignedFacts>;

export type Assigned = keyof typeof rows;
export const assignedGenders: Readonly<Record<Assigned, AssignedFacts>> = rows;
