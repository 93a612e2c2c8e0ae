interface AreaFacts {
  readonly label: string;
  /** What a resource is counted with, on the same footing as problems. */
  readonly resource: boolean;
  /** In one line, what it says. */
  readonly means: string;
}

/** Sides of somebody's life that are told in words of the family, with a status and a time. */
// prettier-ignore
const rows = {
  work:      { label: "work",      resource: false, means: "what somebody does" },
  education: { label: "education", resource: false, means: "schooling" },
  faith:     { label: "faith",     resource: false, means: "faith, and what it means to them" },
  culture:   { label: "culture",   resource: false, means: "culture, people, origin" },
  language:  { label: "language",  resource: false, means: "the language spoken at home" },
  money:     { label: "money",     resource: false, means: "means and debts" },
  migration: { label: "migration", resource: false, means: "leaving one country or region for another" },
  strength:  { label: "strength",  resource: true, means: "what somebody is good at, and what held" },
} as const satisfies Record<string, AreaFacts>;

export type Area = keyof typeof rows;
export const areas: Readonly<Record<Area, AreaFacts>> = rows;
