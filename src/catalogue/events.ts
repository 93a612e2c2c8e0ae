interface EventFacts {
  /** Said of somebody: "Anna left home". */
  readonly label: string;
  /** Whether it lasts, or is one moment. */
  readonly lasts: boolean;
  readonly group:
    | "talk"
    | "help"
    | "launching"
    | "move"
    | "education"
    | "outside-bond"
    | "choice"
    | "limit"
    | "reaction"
    | "period"
    | "neutral";
  /** Whether it may have helped when it came before a change (P38). */
  readonly protective: boolean;
}

// prettier-ignore
const rows = {
  period:                { label: "period",                lasts: true,  group: "period",       protective: false },
  therapy:               { label: "therapy",               lasts: true,  group: "help",         protective: true },
  wished:                { label: "wished for",            lasts: true,  group: "neutral",      protective: false },
  told:                  { label: "told",                  lasts: false, group: "talk",         protective: true },
  understood:            { label: "understood",            lasts: false, group: "talk",         protective: true },
  session:               { label: "session",               lasts: false, group: "talk",         protective: true },
  acknowledged:          { label: "acknowledged it",       lasts: false, group: "talk",         protective: true },
  "began-therapy":       { label: "began therapy",         lasts: false, group: "help",         protective: true },
  "began-counselling":   { label: "began counselling",     lasts: false, group: "help",         protective: true },
  "sought-help":         { label: "sought help",           lasts: false, group: "help",         protective: true },
  "completed-treatment": { label: "completed treatment",   lasts: false, group: "help",         protective: true },
  applied:               { label: "applied",               lasts: false, group: "launching",    protective: true },
  "left-home":           { label: "left home",             lasts: false, group: "launching",    protective: true },
  "moved-out":           { label: "moved out",             lasts: false, group: "launching",    protective: true },
  "moved-for-work":      { label: "moved for work",        lasts: false, group: "move",         protective: true },
  graduated:             { label: "graduated",             lasts: false, group: "education",    protective: true },
  "made-friends":        { label: "made friends",          lasts: false, group: "outside-bond", protective: true },
  "began-dating":        { label: "began dating",          lasts: false, group: "outside-bond", protective: true },
  chose:                 { label: "chose",                 lasts: false, group: "choice",       protective: false },
  declined:              { label: "declined",              lasts: false, group: "choice",       protective: false },
  "set-limit":           { label: "set a limit",           lasts: false, group: "limit",        protective: true },
  urged:                 { label: "urged",                 lasts: false, group: "reaction",     protective: false },
  "gave-up-contact":     { label: "gave up contact",       lasts: false, group: "reaction",     protective: false },
  advised:               { label: "advised",               lasts: false, group: "neutral",      protective: false },
  "asked-to-meet":       { label: "asked to meet",         lasts: false, group: "neutral",      protective: false },
} as const satisfies Record<string, EventFacts>;

export type EventKind = keyof typeof rows;
export const events: Readonly<Record<EventKind, EventFacts>> = rows;
