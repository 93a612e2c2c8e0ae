import type { Head, Sign, Stroke, Tone } from "./vocabulary.ts";

interface TieFacts {
  readonly label: string;
  /** In kind words for the family itself, where the label is the field’s; no two rows share them. */
  readonly plain?: string;
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
  /** In one line, what it says. */
  readonly means: string;
}

/**
 * Emotional and social ties. Forms after McGoldrick, Gerson & Petry, "Genograms" (2008, 2020);
 * kinds without a published form are drawn in a neutral form of our own.
 */
// prettier-ignore
const rows = {
  plain:             { label: "plain",              words: ["normal", "ordinary"],            way: "mutual",  sign: "none",     tone: "neutral",    stroke: "hairline",       head: "none", means: "they know each other, and nothing more is told" },
  connected:         { label: "connected",          words: [],                                way: "mutual",  sign: "positive", tone: "positive",   stroke: "single",         head: "none", means: "in touch with each other" },
  harmony:           { label: "harmony",            words: ["harmonious"],                    way: "mutual",  sign: "positive", tone: "positive",   stroke: "tick-pair",      head: "none", means: "at peace with each other" },
  close:             { label: "close",              words: ["friendship", "warm"],            way: "mutual",  sign: "positive", tone: "positive",   stroke: "double",         head: "none", means: "near and warm" },
  "best-friends":    { label: "best friends",       words: ["very-close", "intimacy"],        way: "mutual",  sign: "positive", tone: "positive",   stroke: "ladder",         head: "none", means: "very near: they share almost everything" },
  love:              { label: "love",               words: [],                                way: "mutual",  sign: "positive", tone: "positive",   stroke: "ring",           head: "none", means: "love each other" },
  "in-love":         { label: "in love",            words: [],                                way: "mutual",  sign: "positive", tone: "positive",   stroke: "rings",          head: "none", means: "newly in love with each other" },
  spiritual:         { label: "spiritual",          words: ["emotional-connection", "psyritual"],          way: "mutual",  sign: "positive", tone: "positive",   stroke: "chain",          head: "none", means: "joined by faith or in spirit" },
  supportive:        { label: "supportive",         words: ["support"],                       way: "mutual",  sign: "positive", tone: "positive",   stroke: "single",         head: "none", means: "stand by each other" },
  repaired:          { label: "repaired",           words: [],                                way: "mutual",  sign: "positive", tone: "positive",   stroke: "tick-pair",      head: "none", means: "well again after a conflict or a break" },
  reconciled:        { label: "reconciled",         words: [],                                way: "mutual",  sign: "positive", tone: "positive",   stroke: "tick-pair",      head: "none", means: "together again after they had parted or broken off" },
  healthy:           { label: "healthy", plain: "close, with room for each", words: [],                                way: "mutual",  sign: "positive", tone: "positive",   stroke: "tick-pair",      head: "none", means: "near, with room for each: no fusion, no distance" },
  caretaker:         { label: "caretaker", plain: "looks after the other", words: ["caretaking"],                    way: "one-way", sign: "positive", tone: "positive",   stroke: "single",         head: "double-chevron", means: "one looks after the other, or after the other's moods" },
  fused:             { label: "fused", plain: "very close, little room for each", words: ["enmeshed", "entangled", "fusion", "codependent", "role-reversed", "over-involved", "guilt-bound"], way: "mutual", sign: "positive", tone: "ambivalent", stroke: "triple", head: "none", means: "so near that neither can feel or decide alone (Bowen 1978)" },
  "close-hostile":   { label: "close, hostile", plain: "close, and often at odds", words: ["hostile-close"],                 way: "mutual",  sign: "mixed",    tone: "ambivalent", stroke: "zigzag-on-double", head: "none", means: "near, and fighting" },
  "fused-hostile":   { label: "fused, hostile", plain: "very close, and often at odds", words: ["hostile-fused"],                 way: "mutual",  sign: "mixed",    tone: "ambivalent", stroke: "zigzag-on-triple", head: "none", means: "fused, and fighting: neither can live with the other, nor without" },
  ambivalent:        { label: "ambivalent", plain: "mixed feelings", words: [],                                way: "mutual",  sign: "mixed",    tone: "ambivalent", stroke: "zigzag-on-line", head: "none", means: "drawn to each other and pushed away at once" },
  distant:           { label: "distant",            words: ["poor"],                          way: "mutual",  sign: "distant",  tone: "distance",   stroke: "dashes",         head: "none", means: "little contact, little said" },
  indifferent:       { label: "indifferent", plain: "little interest shown", words: ["apathetic"],                     way: "mutual",  sign: "distant",  tone: "distance",   stroke: "dots",           head: "none", means: "neither seems to care" },
  wary:              { label: "wary", plain: "careful with each other", words: [],                                way: "mutual",  sign: "distant",  tone: "distance",   stroke: "dots",           head: "none", means: "careful with each other, on guard" },
  "never-met":       { label: "never met",          words: [],                                way: "mutual",  sign: "distant",  tone: "distance",   stroke: "crossed-box-on-dots",    head: "none", means: "never met" },
  "no-contact":      { label: "no contact",         words: ["lost-contact"],                  way: "mutual",  sign: "distant",  tone: "distance",   stroke: "bars",         head: "none", means: "not in touch, and nobody broke it off" },
  cutoff:            { label: "contact broken off", words: ["cut-off", "estranged", "refuses-contact"], way: "mutual", sign: "negative", tone: "distance", stroke: "bars",     head: "none", means: "contact was broken off; `by` says by whom (Bowen 1978)" },
  "cutoff-repaired": { label: "contact broken off, since repaired", words: ["cutoffrepaired"], way: "mutual", sign: "none",     tone: "positive",   stroke: "bars-with-ring", head: "none", means: "contact was broken off, and is well again" },
  discord:           { label: "discord", plain: "disagreement", words: [],                                way: "mutual",  sign: "negative", tone: "negative",   stroke: "light-zigzag",   head: "none", means: "do not agree, and it shows" },
  fraught:           { label: "fraught", plain: "strained", words: ["strained"],                      way: "mutual",  sign: "negative", tone: "negative",   stroke: "light-zigzag",   head: "none", means: "under strain, without open fighting" },
  conflict:          { label: "conflict",           words: ["hostile", "arguing"],            way: "mutual",  sign: "negative", tone: "negative",   stroke: "zigzag",         head: "none", means: "in open conflict with each other" },
  "distant-hostile": { label: "distant, hostile", plain: "little contact, and often at odds", words: ["hostile-distant"],               way: "mutual",  sign: "negative", tone: "negative",   stroke: "zigzag-on-dashes", head: "none", means: "little contact, and hostile where there is some" },
  hate:              { label: "hate", plain: "very bad feeling", words: [],                                way: "mutual",  sign: "negative", tone: "negative",   stroke: "dashed-triple",  head: "none", byOne: "chevron", means: "hate each other" },
  distrust:          { label: "distrust", plain: "little trust", words: [],                                way: "mutual",  sign: "negative", tone: "negative",   stroke: "comb",           head: "none", byOne: "chevron", means: "do not trust each other" },
  violence:          { label: "violence",           words: ["violent"],                       way: "mutual",  sign: "negative", tone: "harm",       stroke: "dense-zigzag",   head: "none", byOne: "chevron", means: "there is violence between them; `by` says whose" },
  "distant-violence": { label: "distant, violent",  words: ["violence-distant"],              way: "mutual",  sign: "negative", tone: "harm",       stroke: "dense-on-dashes", head: "none", byOne: "chevron", means: "little contact, and violent where there is some" },
  "close-violence":  { label: "close, violent",     words: ["violence-close"],                way: "mutual",  sign: "mixed",    tone: "harm",       stroke: "dense-on-double", head: "none", byOne: "chevron", means: "near, and violent" },
  "fused-violence":  { label: "fused, violent", plain: "very close, and violent", words: ["violence-fused"],                way: "mutual",  sign: "mixed",    tone: "harm",       stroke: "dense-on-triple", head: "none", byOne: "chevron", means: "fused, and violent" },
  abuse:             { label: "abuse, kind not told", plain: "harm, in what way is not told", words: ["abusive"],                     way: "one-way", sign: "negative", tone: "harm",       stroke: "zigzag-with-a",  head: "filled", means: "one abuses the other; in what way is not told" },
  "physical-abuse":  { label: "physical abuse", plain: "harm to the body", words: ["abuse-physical"],                way: "one-way", sign: "negative", tone: "harm",       stroke: "zigzag",         head: "filled", means: "one hits or hurts the other" },
  "emotional-abuse": { label: "emotional abuse", plain: "harm by words or threats", words: ["abuse-emotional"],               way: "one-way", sign: "negative", tone: "harm",       stroke: "zigzag",         head: "open", means: "one humiliates, threatens or torments the other" },
  "sexual-abuse":    { label: "sexual abuse",       words: ["abuse-sexual"],                  way: "one-way", sign: "negative", tone: "harm",       stroke: "zigzag-between", head: "filled", means: "one abuses the other sexually" },
  neglect:           { label: "neglect", plain: "care that was missing", words: ["abuse-neglect"],                 way: "one-way", sign: "negative", tone: "harm",       stroke: "dashes-with-n",         head: "open", means: "one leaves the other, who depends on them, without care" },
  "focused-on":      { label: "focused on", plain: "much in the other’s thoughts", words: [],                                way: "one-way", sign: "none",     tone: "neutral",    stroke: "single",         head: "chevron", means: "one thinks and speaks of the other most of the time (Bowen 1978)" },
  "focused-on-negatively": { label: "focused on, negatively", plain: "often finds fault", words: ["finds-fault"], way: "one-way", sign: "negative", tone: "negative",   stroke: "zigzag",         head: "chevron", means: "one sees mostly faults in the other" },
  controlling:       { label: "controlling", plain: "decides much for the other", words: [],                                way: "one-way", sign: "negative", tone: "neutral",    stroke: "crossed-box",    head: "chevron", means: "one decides what the other may do" },
  manipulative:      { label: "manipulative", plain: "puts pressure on the other", words: [],                                way: "one-way", sign: "negative", tone: "neutral",    stroke: "cross",          head: "chevron", means: "one gets the other to do things by pressure or guile" },
  jealous:           { label: "jealous",            words: [],                                way: "one-way", sign: "negative", tone: "neutral",    stroke: "diamond",        head: "chevron", means: "one is jealous of the other" },
  fan:               { label: "admires",            words: ["admirer", "idealized"],          way: "one-way", sign: "none",     tone: "neutral",    stroke: "ring",           head: "chevron", means: "one admires the other from below" },
  limerence:         { label: "infatuated", plain: "much in love from afar", words: [],                                way: "one-way", sign: "none",     tone: "neutral",    stroke: "rings",          head: "chevron", means: "one is infatuated with the other" },
  other:             { label: "another kind of tie", words: [],                               way: "mutual",  sign: "none",     tone: "neutral",    stroke: "dots-with-question", head: "none", means: "a tie of another kind; say which in `note`" },
} as const satisfies Record<string, TieFacts>;

export type TieKind = keyof typeof rows;
export const ties: Readonly<Record<TieKind, TieFacts>> = rows;
