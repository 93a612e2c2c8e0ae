interface FeelingFacts {
  readonly label: string;
  readonly sign: "positive" | "negative" | "none";
  /** `loyalty`: binds to the other; `outward`: pulls away. Both at once are a loyalty conflict. */
  readonly pull: "loyalty" | "outward" | null;
}

// prettier-ignore
const rows = {
  love:            { label: "love",              sign: "positive", pull: null },
  compassion:      { label: "compassion",        sign: "positive", pull: null },
  anger:           { label: "anger",             sign: "negative", pull: null },
  frustration:     { label: "frustration",       sign: "negative", pull: null },
  bitter:          { label: "bitter",            sign: "negative", pull: null },
  hurt:            { label: "hurt",              sign: "negative", pull: null },
  betrayed:        { label: "betrayed",          sign: "negative", pull: null },
  sullen:          { label: "sullen",            sign: "negative", pull: null },
  guilt:           { label: "guilt",             sign: "none",     pull: "loyalty" },
  fear:            { label: "fear",              sign: "none",     pull: null },
  lonely:          { label: "lonely",            sign: "none",     pull: null },
  longing:         { label: "longing",           sign: "none",     pull: null },
  firm:            { label: "firm",              sign: "none",     pull: null },
  "wish-to-leave": { label: "the wish to leave", sign: "none",     pull: "outward" },
} as const satisfies Record<string, FeelingFacts>;

export type Feeling = keyof typeof rows;
export const feelings: Readonly<Record<Feeling, FeelingFacts>> = rows;
