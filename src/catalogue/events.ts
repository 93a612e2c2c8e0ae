interface EventFacts {
  /** Said of somebody: "Anna left home". */
  readonly label: string;
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
  period: { label: "period", words: [], lasts: true, group: "period", protective: false, public: false },
  therapy: { label: "therapy", words: [], lasts: true, group: "help", protective: true, public: false },
  treatment: { label: "treatment", words: ["hospital-stay", "clinic-stay"], lasts: true, group: "help", protective: true, public: false },
  wished: { label: "wished for", words: [], lasts: true, group: "neutral", protective: false, public: false },
  told: { label: "told", words: ["disclosed"], lasts: false, group: "talk", protective: true, public: false },
  understood: { label: "understood", words: [], lasts: false, group: "talk", protective: true, public: false },
  session: { label: "session", words: [], lasts: false, group: "talk", protective: true, public: false },
  acknowledged: { label: "acknowledged it", words: ["admitted"], lasts: false, group: "talk", protective: true, public: false },
  apologized: { label: "apologized", words: ["apologised"], lasts: false, group: "talk", protective: true, public: false },
  forgave: { label: "forgave", words: [], lasts: false, group: "talk", protective: true, public: false },
  "kept-secret": { label: "kept it secret", words: [], lasts: false, group: "neutral", protective: false, public: false },
  "found-out": { label: "found out", words: [], lasts: false, group: "neutral", protective: false, public: false },
  "began-therapy": { label: "began therapy", words: [], lasts: false, group: "help", protective: true, public: false },
  "began-counselling": { label: "began counselling", words: [], lasts: false, group: "help", protective: true, public: false },
  "sought-help": { label: "sought help", words: [], lasts: false, group: "help", protective: true, public: false },
  "completed-treatment": { label: "completed treatment", words: [], lasts: false, group: "help", protective: true, public: false },
  applied: { label: "applied", words: [], lasts: false, group: "launching", protective: true, public: false },
  "left-home": { label: "left home", words: [], lasts: false, group: "launching", protective: true, public: false },
  "moved-out": { label: "moved out", words: [], lasts: false, group: "launching", protective: true, public: false },
  "ran-away": { label: "ran away", words: [], lasts: false, group: "neutral", protective: false, public: false },
  "returned-home": { label: "returned home", words: ["came-home"], lasts: false, group: "neutral", protective: false, public: false },
  stayed: { label: "stayed", words: [], lasts: false, group: "choice", protective: false, public: false },
  moved: { label: "moved", words: ["moved-house"], lasts: false, group: "move", protective: false, public: false },
  "moved-for-work": { label: "moved for work", words: [], lasts: false, group: "move", protective: true, public: false },
  migrated: { label: "migrated", words: ["emigrated", "immigrated"], lasts: false, group: "migration", protective: false, public: false },
  fled: { label: "fled", words: [], lasts: false, group: "migration", protective: false, public: false },
  deported: { label: "was deported", words: [], lasts: false, group: "migration", protective: false, public: false },
  "began-school": { label: "began school", words: [], lasts: false, group: "education", protective: false, public: false },
  graduated: { label: "graduated", words: [], lasts: false, group: "education", protective: true, public: false },
  "left-school": { label: "left school", words: [], lasts: false, group: "education", protective: false, public: false },
  "began-work": { label: "began work", words: [], lasts: false, group: "work", protective: true, public: false },
  promoted: { label: "was promoted", words: [], lasts: false, group: "work", protective: false, public: false },
  "lost-job": { label: "lost the job", words: ["dismissed"], lasts: false, group: "work", protective: false, public: false },
  retired: { label: "retired", words: [], lasts: false, group: "work", protective: false, public: false },
  bankrupt: { label: "went bankrupt", words: ["lost-business"], lasts: false, group: "money", protective: false, public: false },
  inherited: { label: "inherited", words: [], lasts: false, group: "money", protective: false, public: false },
  "in-debt": { label: "was in debt", words: [], lasts: true, group: "money", protective: false, public: false },
  baptized: { label: "was baptized", words: ["baptised", "christened"], lasts: false, group: "faith", protective: false, public: false },
  converted: { label: "changed faith", words: [], lasts: false, group: "faith", protective: false, public: false },
  "left-faith": { label: "left the faith", words: [], lasts: false, group: "faith", protective: false, public: false },
  "made-friends": { label: "made friends", words: [], lasts: false, group: "outside-bond", protective: true, public: false },
  "began-dating": { label: "began dating", words: [], lasts: false, group: "outside-bond", protective: true, public: false },
  chose: { label: "chose", words: [], lasts: false, group: "choice", protective: false, public: false },
  declined: { label: "declined", words: ["turned-down", "refused"], lasts: false, group: "choice", protective: false, public: false },
  "set-limit": { label: "set a limit", words: [], lasts: false, group: "limit", protective: true, public: false },
  "accepted-limit": { label: "accepted the limit", words: [], lasts: false, group: "reaction", protective: false, public: false },
  "broke-limit": { label: "went past the limit", words: [], lasts: false, group: "reaction", protective: false, public: false },
  withdrew: { label: "withdrew", words: [], lasts: false, group: "reaction", protective: false, public: false },
  urged: { label: "urged", words: [], lasts: false, group: "reaction", protective: false, public: false },
  threatened: { label: "threatened", words: [], lasts: false, group: "reaction", protective: false, public: false },
  "gave-up-contact": { label: "gave up contact", words: [], lasts: false, group: "reaction", protective: false, public: false },
  "sought-contact": { label: "sought contact", words: [], lasts: false, group: "reaction", protective: false, public: false },
  quarrelled: { label: "quarrelled", words: ["quarreled"], lasts: false, group: "reaction", protective: false, public: false },
  advised: { label: "advised", words: [], lasts: false, group: "neutral", protective: false, public: false },
  "asked-to-meet": { label: "asked to meet", words: [], lasts: false, group: "neutral", protective: false, public: false },
  "fell-ill": { label: "fell ill", words: [], lasts: false, group: "health", protective: false, public: false },
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
  served: { label: "served in the forces", words: [], lasts: true, group: "war", protective: false, public: false },
  captured: { label: "was captured", words: [], lasts: false, group: "war", protective: false, public: false },
  "was-harmed": { label: "was harmed", words: [], lasts: false, group: "harm", protective: false, public: false },
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
  "public-event": { label: "public event", words: [], lasts: false, group: "public", protective: false, public: true },
} as const satisfies Record<string, EventFacts>;

export type EventKind = keyof typeof rows;
export const events: Readonly<Record<EventKind, EventFacts>> = rows;
