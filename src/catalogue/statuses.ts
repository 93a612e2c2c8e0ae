interface StatusFacts {
  readonly label: string;
  /** How far the person has it: `had` and `has` both count as shown. */
  readonly holds: "has" | "had" | "maybe" | "not";
}

// prettier-ignore
const rows = {
  present:    { label: "",            holds: "has" },
  "at times": { label: "at times",    holds: "has" },
  suspected:  { label: "suspected",   holds: "maybe" },
  recovery:   { label: "in recovery", holds: "had" },
  absent:     { label: "not",         holds: "not" },
} as const satisfies Record<string, StatusFacts>;

export type Status = keyof typeof rows;
export const statuses: Readonly<Record<Status, StatusFacts>> = rows;
