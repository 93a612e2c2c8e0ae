import type { Head, Sign, Stroke, Tone } from "./vocabulary.ts";

interface TieFacts {
  readonly label: string;
  /** Other words that mean the same, GenoPro's among them. */
  readonly words: readonly string[];
  /** `one-way`: somebody does it to somebody. `mutual`: it lies between two; `by` says who began it. */
  readonly way: "one-way" | "mutual";
  readonly sign: Sign;
  readonly tone: Tone;
  readonly stroke: Stroke;
  readonly head: Head;
  /** A mutual kind that one may do to the other: its head where exactly one is told to. */
  readonly byOne?: Head;
}

/**
 * Emotional and social ties. Forms after McGoldrick, Gerson & Petry, "Genograms" (2008, 2020);
 * kinds without a published form are drawn in a neutral form of our own.
 */
// prettier-ignore
const rows = {
  plain:             { label: "plain",              words: ["normal", "ordinary"],            way: "mutual",  sign: "none",     tone: "neutral",    stroke: "hairline",       head: "none" },
  connected:         { label: "connected",          words: [],                                way: "mutual",  sign: "positive", tone: "positive",   stroke: "single",         head: "none" },
  harmony:           { label: "harmony",            words: ["harmonious"],                    way: "mutual",  sign: "positive", tone: "positive",   stroke: "tick-pair",      head: "none" },
  close:             { label: "close",              words: ["friendship", "warm"],            way: "mutual",  sign: "positive", tone: "positive",   stroke: "double",         head: "none" },
  "best-friends":    { label: "best friends",       words: ["very-close", "intimacy"],        way: "mutual",  sign: "positive", tone: "positive",   stroke: "ladder",         head: "none" },
  love:              { label: "love",               words: [],                                way: "mutual",  sign: "positive", tone: "positive",   stroke: "ring",           head: "none" },
  "in-love":         { label: "in love",            words: [],                                way: "mutual",  sign: "positive", tone: "positive",   stroke: "rings",          head: "none" },
  spiritual:         { label: "spiritual",          words: ["emotional-connection", "psyritual"],          way: "mutual",  sign: "positive", tone: "positive",   stroke: "chain",          head: "none" },
  supportive:        { label: "supportive",         words: ["support"],                       way: "mutual",  sign: "positive", tone: "positive",   stroke: "single",         head: "none" },
  repaired:          { label: "repaired",           words: [],                                way: "mutual",  sign: "positive", tone: "positive",   stroke: "tick-pair",      head: "none" },
  reconciled:        { label: "reconciled",         words: [],                                way: "mutual",  sign: "positive", tone: "positive",   stroke: "tick-pair",      head: "none" },
  healthy:           { label: "healthy",            words: [],                                way: "mutual",  sign: "positive", tone: "positive",   stroke: "tick-pair",      head: "none" },
  caretaker:         { label: "caretaker",          words: ["caretaking"],                    way: "one-way", sign: "positive", tone: "positive",   stroke: "single",         head: "double-chevron" },
  fused:             { label: "fused",              words: ["enmeshed", "fusion", "codependent", "role-reversed", "over-involved", "guilt-bound"], way: "mutual", sign: "positive", tone: "ambivalent", stroke: "triple", head: "none" },
  "close-hostile":   { label: "close, hostile",     words: ["hostile-close"],                 way: "mutual",  sign: "mixed",    tone: "ambivalent", stroke: "zigzag-on-double", head: "none" },
  "fused-hostile":   { label: "fused, hostile",     words: ["hostile-fused"],                 way: "mutual",  sign: "mixed",    tone: "ambivalent", stroke: "zigzag-on-triple", head: "none" },
  ambivalent:        { label: "ambivalent",         words: [],                                way: "mutual",  sign: "mixed",    tone: "ambivalent", stroke: "zigzag-on-line", head: "none" },
  distant:           { label: "distant",            words: ["poor"],                          way: "mutual",  sign: "distant",  tone: "distance",   stroke: "dashes",         head: "none" },
  indifferent:       { label: "indifferent",        words: ["apathetic"],                     way: "mutual",  sign: "distant",  tone: "distance",   stroke: "dots",           head: "none" },
  wary:              { label: "wary",               words: [],                                way: "mutual",  sign: "distant",  tone: "distance",   stroke: "dots",           head: "none" },
  "never-met":       { label: "never met",          words: [],                                way: "mutual",  sign: "distant",  tone: "distance",   stroke: "crossed-box-on-dots",    head: "none" },
  "no-contact":      { label: "no contact",         words: ["lost-contact"],                  way: "mutual",  sign: "distant",  tone: "distance",   stroke: "bars",         head: "none" },
  cutoff:            { label: "contact broken off", words: ["cut-off", "estranged", "refuses-contact"], way: "mutual", sign: "negative", tone: "distance", stroke: "bars",     head: "none" },
  "cutoff-repaired": { label: "contact broken off, since repaired", words: ["cutoffrepaired"], way: "mutual", sign: "none",     tone: "positive",   stroke: "bars-with-ring", head: "none" },
  discord:           { label: "discord",            words: [],                                way: "mutual",  sign: "negative", tone: "negative",   stroke: "light-zigzag",   head: "none" },
  fraught:           { label: "fraught",            words: ["strained"],                      way: "mutual",  sign: "negative", tone: "negative",   stroke: "light-zigzag",   head: "none" },
  conflict:          { label: "conflict",           words: ["hostile", "arguing"],            way: "mutual",  sign: "negative", tone: "negative",   stroke: "zigzag",         head: "none" },
  "distant-hostile": { label: "distant, hostile",   words: ["hostile-distant"],               way: "mutual",  sign: "negative", tone: "negative",   stroke: "zigzag-on-dashes", head: "none" },
  hate:              { label: "hate",               words: [],                                way: "mutual",  sign: "negative", tone: "negative",   stroke: "dashed-triple",  head: "none", byOne: "chevron" },
  distrust:          { label: "distrust",           words: [],                                way: "mutual",  sign: "negative", tone: "negative",   stroke: "comb",           head: "none", byOne: "chevron" },
  violence:          { label: "violence",           words: ["violent"],                       way: "mutual",  sign: "negative", tone: "harm",       stroke: "dense-zigzag",   head: "none", byOne: "chevron" },
  "distant-violence": { label: "distant, violent",  words: ["violence-distant"],              way: "mutual",  sign: "negative", tone: "harm",       stroke: "dense-on-dashes", head: "none", byOne: "chevron" },
  "close-violence":  { label: "close, violent",     words: ["violence-close"],                way: "mutual",  sign: "mixed",    tone: "harm",       stroke: "dense-on-double", head: "none", byOne: "chevron" },
  "fused-violence":  { label: "fused, violent",     words: ["violence-fused"],                way: "mutual",  sign: "mixed",    tone: "harm",       stroke: "dense-on-triple", head: "none", byOne: "chevron" },
  abuse:             { label: "abuse, kind not told", words: ["abusive"],                     way: "one-way", sign: "negative", tone: "harm",       stroke: "zigzag-with-a",  head: "filled" },
  "physical-abuse":  { label: "physical abuse",     words: ["abuse-physical"],                way: "one-way", sign: "negative", tone: "harm",       stroke: "zigzag",         head: "filled" },
  "emotional-abuse": { label: "emotional abuse",    words: ["abuse-emotional"],               way: "one-way", sign: "negative", tone: "harm",       stroke: "zigzag",         head: "open" },
  "sexual-abuse":    { label: "sexual abuse",       words: ["abuse-sexual"],                  way: "one-way", sign: "negative", tone: "harm",       stroke: "zigzag-between", head: "filled" },
  neglect:           { label: "neglect",            words: ["abuse-neglect"],                 way: "one-way", sign: "negative", tone: "harm",       stroke: "dashes-with-n",         head: "open" },
  "focused-on":      { label: "focused on",         words: [],                                way: "one-way", sign: "none",     tone: "neutral",    stroke: "single",         head: "chevron" },
  "focused-on-negatively": { label: "focused on, negatively", words: ["finds-fault"], way: "one-way", sign: "negative", tone: "negative",   stroke: "zigzag",         head: "chevron" },
  controlling:       { label: "controlling",        words: [],                                way: "one-way", sign: "negative", tone: "neutral",    stroke: "crossed-box",    head: "chevron" },
  manipulative:      { label: "manipulative",       words: [],                                way: "one-way", sign: "negative", tone: "neutral",    stroke: "cross",          head: "chevron" },
  jealous:           { label: "jealous",            words: [],                                way: "one-way", sign: "negative", tone: "neutral",    stroke: "diamond",        head: "chevron" },
  fan:               { label: "admires",            words: ["admirer", "idealized"],          way: "one-way", sign: "none",     tone: "neutral",    stroke: "ring",           head: "chevron" },
  limerence:         { label: "infatuated",         words: [],                                way: "one-way", sign: "none",     tone: "neutral",    stroke: "rings",          head: "chevron" },
  other:             { label: "another kind of tie", words: [],                               way: "mutual",  sign: "none",     tone: "neutral",    stroke: "dots-with-question", head: "none" },
} as const satisfies Record<string, TieFacts>;

export type TieKind = keyof typeof rows;
export const ties: Readonly<Record<TieKind, TieFacts>> = rows;
