interface AssignedFacts {
  readonly label: string;
  readonly words: readonly string[];
}

/** The gender assigned at birth: told only if the family wants it told. */
// prettier-ignore
const rows = {
  male:     { label: "assigned male at birth",   words: ["man", "boy", "m"] },
  female:   { label: "assigned female at birth", words: ["woman", "girl", "f"] },
  intersex: { label: "intersex",                 words: [] },
} as const satisfies Record<string, AssignedFacts>;

export type Assigned = keyof typeof rows;
export const assignedGenders: Readonly<Record<Assigned, AssignedFacts>> = rows;
