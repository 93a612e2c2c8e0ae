interface ThresholdFacts {
  /** Used where a file sets nothing else. */
  readonly usual: number;
  readonly unit: "years" | "months" | "days" | "people" | "bonds" | "generations" | "of 100";
  readonly says: string;
  /** The paper or book; what is usual differs by time, place and culture: none of them is a norm. */
  readonly source: string;
}

const lifeCycle = "Carter & McGoldrick 1999, The Expanded Family Life Cycle";

/** What patterns are measured by; a file may set each under `settings: { patterns: … }`. */
// prettier-ignore
const rows = {
  "young-parent":          { usual: 20, unit: "years",  says: "a parent younger than this is a young one (P10)", source: "Meade, Kershaw & Ickovics 2008, Health Psychology 27" },
  "launching-from":        { usual: 16, unit: "years",  says: "leaving home, from this age (P13)", source: "Carter & McGoldrick 1989, The Changing Family Life Cycle" },
  "launching-until":       { usual: 26, unit: "years",  says: "leaving home, before this age (P13)", source: "Carter & McGoldrick 1989, The Changing Family Life Cycle" },
  childhood:               { usual: 18, unit: "years",  says: "until then somebody is raised (P11)", source: "McGoldrick, Gerson & Petry 2020, Genograms" },
  window:                  { usual: 24, unit: "months", says: "how near changes lie together, and steps to a change (P25, P26, P38)", source: "McCubbin & Patterson 1983, the Double ABCX model" },
  "loss-window":           { usual: 12, unit: "months", says: "how near two losses lie together (P25, P30)", source: "Walsh & McGoldrick 2004, Living Beyond Loss" },
  reaction:                { usual: 6,  unit: "months", says: "a reaction later than this is no answer to a limit (P40)", source: "Bowen 1978, Family Therapy in Clinical Practice" },
  "first-child-from":      { usual: 18, unit: "years",  says: "a first child before this age is early (P29)", source: lifeCycle },
  "first-child-to":        { usual: 42, unit: "years",  says: "a first child after this age is late (P29)", source: lifeCycle },
  "first-union-from":      { usual: 18, unit: "years",  says: "a first couple before this age is early (P29)", source: lifeCycle },
  "leaving-home-from":     { usual: 16, unit: "years",  says: "leaving home before this age is early (P29)", source: lifeCycle },
  "leaving-home-to":       { usual: 30, unit: "years",  says: "leaving home after this age is late (P29)", source: lifeCycle },
  "partners-apart":        { usual: 15, unit: "years",  says: "partners more than this apart in age (P09, P29)", source: lifeCycle },
  "step-parent-near":      { usual: 5,  unit: "years",  says: "a step-parent less than this older than the child is near it (P29)", source: lifeCycle },
  "between-unions":        { usual: 12, unit: "months", says: "a new union so soon after a loss (P29)", source: lifeCycle },
  widowhood:               { usual: 30, unit: "years",  says: "so long alone after a partner's death (P29)", source: lifeCycle },
  "many-children":         { usual: 6,  unit: "people", says: "children that make a family large (P09, P15, P33)", source: "McGoldrick, Gerson & Petry 2020, Genograms" },
  "several-children":      { usual: 3,  unit: "people", says: "fewer than these are of one gender in most families (P09, P33)", source: "McGoldrick, Gerson & Petry 2020, Genograms" },
  "new-group":             { usual: 5,  unit: "years",  says: "after a gap this long a sibship begins anew (P18)", source: "Toman 1993, Family Constellation" },
  anniversary:             { usual: 7,  unit: "days",   says: "so near a day of the year (P27)", source: "Hilgard 1953, Psychiatry 16; Azarian et al. 1999" },
  "age-line":              { usual: 2,  unit: "generations", says: "so far up the line ages are set beside each other: usually to grandparents (P28)", source: "Hilgard 1953, Psychiatry 16, on parents; further up most are known by hearsay" },
  replacement:             { usual: 24, unit: "months", says: "a child born so soon after the death of a brother or sister (P31)", source: "Cain & Cain 1964, Journal of the American Academy of Child Psychiatry 3" },
  "replacement-other":     { usual: 12, unit: "months", says: "the same after another close death (P31)", source: "Cain & Cain 1964, Journal of the American Academy of Child Psychiatry 3" },
  "full-side":             { usual: 3,  unit: "people", says: "people told of one side that make it full (P33)", source: "McGoldrick, Gerson & Petry 2020, Genograms" },
  "empty-side":            { usual: 1,  unit: "people", says: "people told of the other side that leave it empty (P33)", source: "McGoldrick, Gerson & Petry 2020, Genograms" },
  "many-ties":             { usual: 3,  unit: "bonds",  says: "more bonds than these told of one partner, and none of the other (P33)", source: "McGoldrick, Gerson & Petry 2020, Genograms" },
  "common-rate":           { usual: 10, unit: "of 100", says: "how many adults have what is common (P08)", source: "about one adult in ten; prevalences differ by place and time" },
} as const satisfies Record<string, ThresholdFacts>;

export type Threshold = keyof typeof rows;
export const thresholds: Readonly<Record<Threshold, ThresholdFacts>> = rows;
