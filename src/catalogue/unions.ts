interface UnionFacts {
  readonly label: string;
  readonly words: readonly string[];
  /** `begins` a state of the couple, `ends` the couple, or `marks` a moment that does neither. */
  readonly does: "begins" | "ends" | "marks";
  /** The code written on the couple line, before the year: `m. 1970`. */
  readonly code: string;
  /** Form of the couple line while this state holds; `null` keeps the form there was. */
  readonly line:
    | "solid"
    | "solid-over-dashed"
    | "dashed"
    | "long-dashed"
    | "dotted"
    | "round-dots"
    | "dash-dot"
    | null;
  /** Whether the code stands there without a time too: the line alone does not say it. */
  readonly always?: true;
  /** Slashes that this state puts on the line. A later `remarried` or `reconciled` cancels them. */
  readonly slashes: 0 | 1 | 2 | 3;
  /** In one line, what it says. */
  readonly means: string;
}

/**
 * States of a couple. Lines and codes after the McGoldrick sheet.
 * A conception says only that a child was conceived: it is never read as a relationship.
 */
// prettier-ignore
const rows = {
  met:               { label: "met",             words: [],                              does: "marks",  code: "met",    line: null,         slashes: 0, means: "met for the first time" },
  couple:            { label: "couple",          words: ["dating", "relationship"],      does: "begins", code: "rel.",   line: "dashed",     slashes: 0, means: "are a couple, each at home elsewhere or not told where" },
  engaged:           { label: "engaged",         words: ["engagement"],                  does: "begins", code: "eng.",   line: "dashed",     slashes: 0, always: true, means: "promised to marry" },
  "living-together": { label: "living together", words: ["cohabiting", "cohabitation"],  does: "begins", code: "LT",     line: "dashed",     slashes: 0, means: "live together without a marriage" },
  committed:         { label: "committed",       words: ["committed-relationship"],      does: "begins", code: "com.",   line: "solid-over-dashed", slashes: 0, means: "are bound to each other for good, without a marriage" },
  "living-apart":    { label: "living apart together", words: ["lat"],                   does: "begins", code: "LAT",    line: "long-dashed", slashes: 0, always: true, means: "are a couple with two homes, by choice" },
  "civil-partnership": { label: "civil partnership", words: ["legal-cohabitation", "registered-partnership"], does: "begins", code: "CP", line: "dash-dot", slashes: 0, always: true, means: "are partners before the law, without a marriage" },
  married:           { label: "married",         words: ["marriage"],                    does: "begins", code: "m.",     line: "solid",      slashes: 0, means: "are married" },
  "religious-marriage": { label: "religious or customary marriage", words: ["customary-marriage"], does: "begins", code: "m. (rel.)", line: "solid", slashes: 0, always: true, means: "are married by religion or custom, not before the law" },
  "arranged-marriage": { label: "arranged marriage", words: ["arranged"],                does: "begins", code: "m. (arr.)", line: "solid", slashes: 0, always: true, means: "are married; the families chose" },
  separated:         { label: "separated",       words: ["separation"],                  does: "ends",   code: "s.",     line: null,         slashes: 1, means: "live apart, and the marriage or partnership goes on in law" },
  "legally-separated": { label: "separated by law", words: ["legal-separation"],         does: "ends",   code: "ls.",    line: null,         slashes: 1, always: true, means: "are separated by a court, not divorced" },
  reconciled:        { label: "together again",  words: [],                              does: "begins", code: "rec.",   line: null,         slashes: 0, means: "are together again after a separation" },
  divorced:          { label: "divorced",        words: ["divorce"],                     does: "ends",   code: "d.",     line: null,         slashes: 2, means: "are divorced" },
  remarried:         { label: "married again",   words: [],                              does: "begins", code: "remar.", line: "solid",      slashes: 0, means: "married each other again" },
  redivorced:        { label: "divorced again",  words: ["rediv"],                       does: "ends",   code: "rediv.", line: null,         slashes: 2, means: "divorced each other again" },
  widowed:           { label: "ended by a death", words: ["ended-by-death"],              does: "marks",  code: "w.",     line: null,         slashes: 0, means: "one of the two died" },
  annulled:          { label: "annulled",        words: ["nullity"],                     does: "ends",   code: "ann.",   line: null,         slashes: 3, always: true, means: "the marriage was declared never to have been valid" },
  ended:             { label: "ended",           words: ["parted", "broke-up"],          does: "ends",   code: "end",    line: null,         slashes: 1, means: "are no couple any more" },
  affair:            { label: "affair",          words: ["love-affair"],                 does: "begins", code: "affair", line: "dotted",     slashes: 0, always: true, means: "have a love affair beside another union" },
  "one-night":       { label: "one night",       words: ["one-night-stand", "temporary"], does: "marks", code: "1 night", line: "dotted",    slashes: 0, always: true, means: "were together once, or for a short time" },
  "conception-only": { label: "a child together", words: [],                              does: "marks",  code: "",       line: "round-dots", slashes: 0, means: "conceived a child; of a relationship nothing is told" },
  forced:            { label: "forced",          words: [],                              does: "marks",  code: "forced", line: "dotted",     slashes: 0, always: true, means: "were brought together by force" },
} as const satisfies Record<string, UnionFacts>;

export type UnionKind = keyof typeof rows;
export const unions: Readonly<Record<UnionKind, UnionFacts>> = rows;
