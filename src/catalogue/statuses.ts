interface StatusFacts {
  readonly label: string;
  /** How far the person has it: `had` and `has` both count as shown. */
  readonly holds: "has" | "had" | "maybe" | "not";
  /** In one line, what it says. */
  readonly means: string;
}

// prettier-ignore
const rows = {
  present:    { label: "",            holds: "has", means: "has it" },
  "at times": { label: "at times",    holds: "has", means: "has it now and then" },
  suspected:  { label: "suspected",   holds: "maybe", means: "may have it; nobody is sure" },
  recovery:   { label: "in recovery", holds: "had", means: "had it, and has left it behind or is leaving it" },
  absent:     { label: "not",         holds: "not", means: "does not have it, or no longer" },
} as const satisfies Record<string, StatusFacts>;

export type Status = keyof typeof rows;
export const statuses: Readonly<Record<Status, StatusFacts>> = rows;
