interface EventFacts {
  /** Said of somebody: "Anna left home". */
  readonly label: string;
  /** The same with `{}` where those stand to whom it is done, if that is not "… toward them"; a colon before what. */
  readonly whom?: string;
  /** Before a place that it is told to lead to or from: "left home for the college"; else a colon. */
  readonly place?: string;
  /** In one line, where the label alone is too little. */
  readonly means?: string;
  readonly words: readonly string[];
  /** Whether it lasts, or is one moment. */
  readonly lasts: boolean;
  readonly group:
    | "period"
    | "help"
    | "neutral"
    | "talk"
    | "launching"
    | "choice"
    | "move"
    | "migration"
    | "education"
    | "work"
    | "money"
    | "faith"
    | "outside-bond"
    | "limit"
    | "reaction"
    | "health"
    | "law"
    | "war"
    | "harm"
    | "loss"
    | "public";
  /** Whether it may have helped when it came before a change (P38). */
  readonly protective: boolean;
  /** Whether it happens to everybody around: only such a line may leave out `who`. */
  readonly public: boolean;
}

// prettier-ignore
const rows = {
  period: { label: "period", words: [], lasts: true, group: "period", protective: false, public: false, means: "a stretch of time that other lines point at by its id" },
  therapy: { label: "therapy", words: [], lasts: true, group: "help", protective: true, public: false },
  treatment: { label: "treatment", words: ["hospital-stay", "clinic-stay"], lasts: true, group: "help", protective: true, public: false },
  wished: { label: "wished for", whom: "wished of {}:", words: [], lasts: true, group: "neutral", protective: false, public: false, means: "wished for something: `what`" },
  told: { label: "told", whom: "told {}", words: ["disclosed"], lasts: false, group: "talk", protective: true, public: false, means: "told somebody something: `toward` whom, `what`" },
  understood: { label: "understood", words: [], lasts: false, group: "talk", protective: true, public: false, means: "came to see something: `what`" },
  session: { label: "session", words: [], lasts: false, group: "talk", protective: true, public: false, means: "one meeting with a helper: `with` whom" },
  acknowledged: { label: "acknowledged it", whom: "acknowledged it to {}", words: ["admitted"], lasts: false, group: "talk", protective: true, public: false, means: "said to somebody that it was so: `what`" },
  apologized: { label: "apologized", whom: "apologized to {}", words: ["apologised"], lasts: false, group: "talk", protective: true, public: false },
  forgave: { label: "forgave", whom: "forgave {}", words: [], lasts: false, group: "talk", protective: true, public: false },
  "kept-secret": { label: "kept it secret", whom: "kept it secret from {}", words: [], lasts: true, group: "neutral", protective: false, public: false, means: "kept something from others: `what`" },
  "found-out": { label: "found out", words: [], lasts: false, group: "neutral", protective: false, public: false, means: "found out something: `what`" },
  "began-therapy": { label: "began therapy", words: [], lasts: false, group: "help", protective: true, public: false },
  "began-counselling": { label: "began counselling", words: [], lasts: false, group: "help", protective: true, public: false },
  "sought-help": { label: "sought help", words: [], lasts: false, group: "help", protective: true, public: false },
  "completed-treatment": { label: "completed treatment", words: [], lasts: false, group: "help", protective: true, public: false },
  applied: { label: "applied", place: "to", words: [], lasts: false, group: "launching", protective: true, public: false, means: "applied for something: `what`" },
  "left-home": { label: "left home", place: "for", words: [], lasts: false, group: "launching", protective: true, public: false },
  "moved-out": { label: "moved out", place: "to", words: [], lasts: false, group: "launching", protective: true, public: false },
  "ran-away": { label: "ran away", words: [], lasts: false, group: "neutral", protective: false, public: false },
  "returned-home": { label: "returned home", words: ["came-home"], lasts: false, group: "neutral", protective: false, public: false },
  stayed: { label: "stayed", words: [], lasts: false, group: "choice", protective: false, public: false, means: "stayed, where there was another way: `over` what" },
  moved: { label: "moved", words: ["moved-house"], lasts: false, group: "move", protective: false, public: false, means: "moved to another home" },
  "moved-for-work": { label: "moved for work", words: [], lasts: false, group: "move", protective: true, public: false },
  migrated: { label: "migrated", words: ["emigrated", "immigrated"], lasts: false, group: "migration", protective: false, public: false },
  fled: { label: "fled", words: [], lasts: false, group: "migration", protective: false, public: false },
  deported: { label: "was deported", words: [], lasts: false, group: "migration", protective: false, public: false },
  "began-school": { label: "began school", place: "at", words: [], lasts: false, group: "education", protective: false, public: false },
  graduated: { label: "graduated", place: "from", words: [], lasts: false, group: "education", protective: true, public: false },
  "left-school": { label: "left school", place: "at", words: [], lasts: false, group: "education", protective: false, public: false },
  "began-work": { label: "began work", place: "at", words: [], lasts: false, group: "work", protective: true, public: false },
  promoted: { label: "was promoted", words: [], lasts: false, group: "work", protective: false, public: false },
  "lost-job": { label: "lost the job", place: "at", words: ["dismissed"], lasts: false, group: "work", protective: false, public: false },
  retired: { label: "retired", place: "from", words: [], lasts: false, group: "work", protective: false, public: false },
  bankrupt: { label: "went bankrupt", words: ["lost-business"], lasts: false, group: "money", protective: false, public: false },
  inherited: { label: "inherited", words: [], lasts: false, group: "money", protective: false, public: false },
  "in-debt": { label: "was in debt", words: [], lasts: true, group: "money", protective: false, public: false },
  baptized: { label: "was baptized", words: ["baptised", "christened"], lasts: false, group: "faith", protective: false, public: false },
  converted: { label: "changed faith", words: [], lasts: false, group: "faith", protective: false, public: false },
  "left-faith": { label: "left the faith", words: [], lasts: false, group: "faith", protective: false, public: false },
  "made-friends": { label: "made friends", words: [], lasts: false, group: "outside-bond", protective: true, public: false },
  "began-dating": { label: "began dating", words: [], lasts: false, group: "outside-bond", protective: true, public: false },
  chose: { label: "chose", words: [], lasts: false, group: "choice", protective: false, public: false, means: "chose something: `what`, `over` the way not taken" },
  declined: { label: "declined", whom: "said no to {}:", words: ["turned-down", "refused"], lasts: false, group: "choice", protective: false, public: false, means: "turned down an offer or a wish: `what`" },
  "set-limit": { label: "set a limit", words: [], lasts: false, group: "limit", protective: true, public: false, means: "said how far the other may go: `what`" },
  "accepted-limit": { label: "accepted the limit", words: [], lasts: false, group: "reaction", protective: false, public: false, means: "kept to a limit that was set" },
  "broke-limit": { label: "went past the limit", words: [], lasts: false, group: "reaction", protective: false, public: false, means: "went past a limit that was set" },
  withdrew: { label: "withdrew", whom: "withdrew from {}", words: [], lasts: false, group: "reaction", protective: false, public: false, means: "drew back, without breaking off" },
  urged: { label: "urged", whom: "urged {}", words: [], lasts: false, group: "reaction", protective: false, public: false, means: "pressed somebody to do something: `toward` whom, `what`" },
  threatened: { label: "threatened", whom: "threatened {}", words: [], lasts: false, group: "reaction", protective: false, public: false, means: "threatened somebody: `toward` whom, `what`" },
  "gave-up-contact": { label: "gave up contact", whom: "gave up contact with {}", words: [], lasts: false, group: "reaction", protective: false, public: false, means: "stopped trying to be in touch" },
  "sought-contact": { label: "sought contact", whom: "sought contact with {}", words: [], lasts: false, group: "reaction", protective: false, public: false, means: "tried to be in touch again" },
  quarrelled: { label: "quarrelled", whom: "quarrelled with {}", words: ["quarreled"], lasts: false, group: "reaction", protective: false, public: false },
  advised: { label: "advised", whom: "advised {}", words: [], lasts: false, group: "neutral", protective: false, public: false, means: "gave advice: `toward` whom, `what`" },
  "asked-to-meet": { label: "asked to meet", whom: "asked {} to meet", words: [], lasts: false, group: "neutral", protective: false, public: false },
  "fell-ill": { label: "fell ill", words: [], lasts: false, group: "health", protective: false, public: false, means: "fell ill" },
  accident: { label: "had an accident", words: [], lasts: false, group: "health", protective: false, public: false },
  operation: { label: "had an operation", words: [], lasts: false, group: "health", protective: false, public: false },
  relapsed: { label: "relapsed", words: [], lasts: false, group: "health", protective: false, public: false },
  recovered: { label: "recovered", words: [], lasts: false, group: "health", protective: true, public: false },
  "suicide-attempt": { label: "attempted suicide", words: [], lasts: false, group: "health", protective: false, public: false },
  institution: { label: "lived in an institution", words: [], lasts: true, group: "health", protective: false, public: false },
  arrested: { label: "was arrested", words: [], lasts: false, group: "law", protective: false, public: false },
  prison: { label: "was in prison", words: [], lasts: true, group: "law", protective: false, public: false },
  "custody-decided": { label: "custody was decided", words: [], lasts: false, group: "law", protective: false, public: false },
  "taken-into-care": { label: "was taken into care", words: [], lasts: false, group: "law", protective: false, public: false },
  served: { label: "served in the forces", words: [], lasts: true, group: "war", protective: false, public: false, means: "served in the forces" },
  captured: { label: "was captured", words: [], lasts: false, group: "war", protective: false, public: false },
  "was-harmed": { label: "was harmed", words: [], lasts: false, group: "harm", protective: false, public: false, means: "was harmed by somebody or something: `what`" },
  discriminated: { label: "met discrimination", words: [], lasts: false, group: "harm", protective: false, public: false },
  funeral: { label: "funeral", words: [], lasts: false, group: "loss", protective: false, public: false },
  "lost-friend": { label: "lost a friend", words: [], lasts: false, group: "loss", protective: false, public: false },
  war: { label: "war", words: [], lasts: true, group: "public", protective: false, public: true },
  persecution: { label: "persecution", words: [], lasts: true, group: "public", protective: false, public: true },
  famine: { label: "famine", words: [], lasts: true, group: "public", protective: false, public: true },
  epidemic: { label: "epidemic", words: ["pandemic"], lasts: true, group: "public", protective: false, public: true },
  disaster: { label: "disaster", words: [], lasts: false, group: "public", protective: false, public: true },
  "economic-crisis": { label: "economic crisis", words: ["depression-years"], lasts: true, group: "public", protective: false, public: true },
  "political-change": { label: "political change", words: ["revolution"], lasts: false, group: "public", protective: false, public: true },
  "law-changed": { label: "the law changed", words: [], lasts: false, group: "public", protective: false, public: true },
  "public-event": { label: "public event", words: [], lasts: false, group: "public", protective: false, public: true, means: "something else that touched everybody around: `what`" },
} as const satisfies Record<string, EventFacts>;

export type EventKind = keyof typeof rows;
export const events: Readonly<Record<EventKind, EventFacts>> = rows;
