interface AreaFacts {
  readonly label: string;
  /** What a resource is counted with, on the same footing as problems. */
  readonly resource: boolean;
}

/** Sides of somebody's life that are told in words of the family, with a status and a time. */
// prettier-ignore
const rows = {
  work:      { label: "work",      resource: false },
  education: { label: "education", resource: false },
  faith:     { label: "faith",     resource: false },
  culture:   { label: "culture",   resource: false },
  language:  { label: "language",  resource: false },
  money:     { label: "money",     resource: false },
  migration: { label: "migration", resource: false },
  strength:  { label: "strength",  resource: true },
} as const satisfies Record<string, AreaFacts>;

export type Area = keyof typeof rows;
export const areas: Readonly<Record<Area, AreaFacts>> = rows;
