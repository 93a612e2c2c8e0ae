interface RoleFacts {
  readonly label: string;
  readonly words: readonly string[];
  /** Roles of one family may be matched as the same kind; `null` matches only itself. */
  readonly family: "reversal" | "care" | "loyalty" | null;
  /** `dyad`: toward somebody; `alone`: held without toward; `either`: both are said. */
  readonly toward: "dyad" | "alone" | "either";
  /** Some seats are written in words under the holder and never drawn as a line: an absence is no tie. */
  readonly drawn: "arrow" | "words";
}

/**
 * Words for a seat in the family. Definitions and sources stand in `docs/catalogue.md`.
 * No role ever follows from its complement, nor from structure alone.
 */
// prettier-ignore
const rows = {
  "parentified-child":            { label: "parentified child",            words: ["parentified"],              family: "reversal", toward: "dyad",   drawn: "arrow" },
  "emotional-parentification":    { label: "emotionally parentified", words: ["emotionally-parentified"], family: "reversal", toward: "dyad", drawn: "arrow" },
  "instrumental-parentification": { label: "practically parentified", words: ["practically-parentified"], family: "reversal", toward: "dyad", drawn: "arrow" },
  "sibling-parent":               { label: "parents a sibling",            words: [],                           family: "reversal", toward: "dyad",   drawn: "arrow" },
  "parental-child":               { label: "parental child",               words: [],                           family: "reversal", toward: "dyad",   drawn: "arrow" },
  "best-friend-child":            { label: "best friend",                  words: [],                           family: "reversal", toward: "dyad",   drawn: "arrow" },
  confidant:                      { label: "confidant",                    words: ["confidante"],               family: "reversal", toward: "dyad",   drawn: "arrow" },
  "surrogate-spouse":             { label: "stands in for a partner",      words: ["spousified-child"],         family: "reversal", toward: "dyad",   drawn: "arrow" },
  "role-reversal":                { label: "roles reversed",               words: [],                           family: "reversal", toward: "dyad",   drawn: "arrow" },
  "emotional-caregiver":          { label: "emotional caregiver",          words: [],                           family: "reversal", toward: "dyad",   drawn: "arrow" },
  "little-caretaker":             { label: "little caretaker",             words: [],                           family: "reversal", toward: "dyad",   drawn: "arrow" },
  mediator:                       { label: "mediator",                     words: ["go-between", "peacekeeper"], family: "reversal", toward: "dyad",  drawn: "arrow" },
  "young-carer":                  { label: "young carer",                  words: [],                           family: "reversal", toward: "dyad",   drawn: "arrow" },
  "dependent-parent":             { label: "leans on the child",           words: ["child-like-parent"],        family: "reversal", toward: "dyad",   drawn: "arrow" },
  "friend-parent":                { label: "friend more than parent",      words: [],                           family: "reversal", toward: "dyad",   drawn: "arrow" },
  "idealizing-child":             { label: "idealizes",                    words: ["idealising-child"],         family: null,       toward: "dyad",   drawn: "arrow" },
  overidentified:                 { label: "overidentified",               words: [],                           family: null,       toward: "dyad",   drawn: "arrow" },
  rewarder:                       { label: "rewards with praise",          words: [],                           family: null,       toward: "dyad",   drawn: "arrow" },
  "absent-parent":                { label: "absent parent",                words: ["absent-father", "absent-mother"], family: null, toward: "dyad",   drawn: "words" },
  "uninvolved-parent":            { label: "uninvolved parent",            words: [],                           family: null,       toward: "dyad",   drawn: "arrow" },
  "single-parent":                { label: "single parent",                words: [],                           family: null,       toward: "either", drawn: "words" },
  "young-parent":                 { label: "young parent",                 words: [],                           family: null,       toward: "either", drawn: "words" },
  "helping-grandparent":          { label: "helps to raise",               words: ["co-parenting-grandparent"], family: null,       toward: "dyad",   drawn: "arrow" },
  "kinship-carer":                { label: "kinship carer",                words: [],                           family: null,       toward: "dyad",   drawn: "arrow" },
  "overprotective-parent":        { label: "overprotective",               words: [],                           family: null,       toward: "dyad",   drawn: "arrow" },
  "controlling-parent":           { label: "controlling parent",           words: ["intrusive"],                family: null,       toward: "dyad",   drawn: "arrow" },
  "critical-parent":              { label: "critical parent",              words: ["rejecting-parent"],         family: null,       toward: "dyad",   drawn: "arrow" },
  "favouring-parent":             { label: "favours",                      words: [],                           family: null,       toward: "dyad",   drawn: "arrow" },
  hero:                           { label: "hero",                         words: [],                           family: null,       toward: "alone",  drawn: "arrow" },
  scapegoat:                      { label: "scapegoat",                    words: [],                           family: null,       toward: "either", drawn: "arrow" },
  "lost-child":                   { label: "lost child",                   words: [],                           family: null,       toward: "alone",  drawn: "arrow" },
  entertainer:                    { label: "entertainer",                  words: ["mascot", "clown"],          family: null,       toward: "either", drawn: "arrow" },
  enabler:                        { label: "enabler",                      words: ["chief-enabler"],            family: "care",     toward: "dyad",   drawn: "arrow" },
  "substance-dependent":          { label: "substance-dependent",          words: ["dependent"],                family: null,       toward: "alone",  drawn: "arrow" },
  "golden-child":                 { label: "golden child",                 words: [],                           family: null,       toward: "either", drawn: "arrow" },
  "black-sheep":                  { label: "black sheep",                  words: [],                           family: null,       toward: "alone",  drawn: "arrow" },
  "identified-patient":           { label: "identified patient",           words: [],                           family: null,       toward: "alone",  drawn: "arrow" },
  overfunctioner:                 { label: "overfunctioner",               words: [],                           family: "care",     toward: "either", drawn: "arrow" },
  underfunctioner:                { label: "underfunctioner",              words: [],                           family: null,       toward: "either", drawn: "arrow" },
  pursuer:                        { label: "pursuer",                      words: [],                           family: null,       toward: "dyad",   drawn: "arrow" },
  distancer:                      { label: "distancer",                    words: [],                           family: null,       toward: "dyad",   drawn: "arrow" },
  "caregiver-partner":            { label: "cares for the partner",        words: [],                           family: "care",     toward: "dyad",   drawn: "arrow" },
  codependent:                    { label: "codependent",                  words: [],                           family: "care",     toward: "dyad",   drawn: "arrow" },
  rescuer:                        { label: "rescuer",                      words: [],                           family: "care",     toward: "dyad",   drawn: "arrow" },
  saboteur:                       { label: "undermines the bond",          words: [],                           family: null,       toward: "dyad",   drawn: "arrow" },
  "in-law-loyalist":              { label: "sides with own parent",        words: [],                           family: "loyalty",  toward: "dyad",   drawn: "arrow" },
  "invisible-loyalty":            { label: "invisible loyalty",            words: [],                           family: "loyalty",  toward: "dyad",   drawn: "arrow" },
  "split-loyalty":                { label: "split loyalty",                words: [],                           family: "loyalty",  toward: "dyad",   drawn: "arrow" },
  martyr:                         { label: "martyr",                       words: [],                           family: null,       toward: "either", drawn: "arrow" },
  helper:                         { label: "helper",                       words: [],                           family: null,       toward: "dyad",   drawn: "arrow" },
} as const satisfies Record<string, RoleFacts>;

export type RoleKind = keyof typeof rows;
export const roles: Readonly<Record<RoleKind, RoleFacts>> = rows;
