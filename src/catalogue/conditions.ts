interface ConditionFacts {
  readonly label: string;
  readonly words: readonly string[];
  /** Illness fills the left half of a symbol, substances the lower half; a symptom word and a habit fill nothing. */
  readonly group: "illness" | "substance" | "symptom" | "habit";
  /** Whether more than one adult in ten has it: then chance alone repeats it in most families. */
  readonly common: boolean;
  /** Written beside the symbol. */
  readonly letter?: string;
  /** What must have come before it: of whom no child is told it could not be said. */
  readonly after?: "a birth";
}

/** A symptom is somebody's word for how it felt: it is never matched with a diagnosis. */
// prettier-ignore
const rows = {
  depression: { label: "depression", words: ["depressed"], group: "illness", common: true },
  "postnatal-depression": { label: "depression after a birth", words: ["postpartum-depression"], group: "illness", common: true, after: "a birth" },
  bipolar: { label: "bipolar disorder", words: ["manic-depression"], group: "illness", common: false },
  anxiety: { label: "anxiety", words: [], group: "illness", common: true },
  panic: { label: "panic", words: [], group: "illness", common: false },
  ptsd: { label: "trauma", words: ["post-traumatic-stress"], group: "illness", common: false },
  psychosis: { label: "psychosis", words: ["schizophrenia"], group: "illness", common: false },
  "obsessive-compulsive": { label: "obsessions or compulsions", words: ["ocd"], group: "illness", common: false },
  "eating-disorder": { label: "eating disorder", words: ["anorexia", "bulimia"], group: "illness", common: false },
  adhd: { label: "ADHD", words: [], group: "illness", common: false },
  autism: { label: "autism", words: [], group: "illness", common: false },
  "learning-disability": { label: "learning disability", words: [], group: "illness", common: false },
  dementia: { label: "dementia", words: ["alzheimer"], group: "illness", common: true },
  "nervous-illness": { label: "nervous illness", words: ["nervous-breakdown", "nerves"], group: "illness", common: true },
  "mental-illness": { label: "mental illness", words: [], group: "illness", common: true },
  cancer: { label: "cancer", words: [], group: "illness", common: true },
  "heart-disease": { label: "heart disease", words: ["heart-attack"], group: "illness", common: true },
  stroke: { label: "stroke", words: [], group: "illness", common: true },
  hypertension: { label: "high blood pressure", words: ["high-blood-pressure"], group: "illness", common: true },
  diabetes: { label: "diabetes", words: [], group: "illness", common: true },
  tuberculosis: { label: "tuberculosis", words: ["tb", "consumption"], group: "illness", common: false },
  hiv: { label: "HIV", words: ["aids"], group: "illness", common: false },
  hepatitis: { label: "hepatitis", words: [], group: "illness", common: false },
  infection: { label: "infection", words: ["sexually-transmitted-disease"], group: "illness", common: true },
  asthma: { label: "asthma", words: [], group: "illness", common: true },
  arthritis: { label: "arthritis", words: [], group: "illness", common: true },
  epilepsy: { label: "epilepsy", words: [], group: "illness", common: false },
  headaches: { label: "headaches", words: ["migraine"], group: "illness", common: true },
  "chronic-pain": { label: "chronic pain", words: [], group: "illness", common: true },
  disability: { label: "disability", words: [], group: "illness", common: true },
  blindness: { label: "blindness", words: [], group: "illness", common: false },
  deafness: { label: "deafness", words: [], group: "illness", common: false },
  infertility: { label: "infertility", words: [], group: "illness", common: true },
  illness: { label: "illness", words: ["chronic-illness", "ill"], group: "illness", common: true },
  alcohol: { label: "alcohol", words: ["drinking", "alcoholism"], group: "substance", common: true },
  drugs: { label: "drugs", words: [], group: "substance", common: false },
  opiates: { label: "opiates", words: ["laudanum", "opium", "heroin", "morphine"], group: "substance", common: false },
  cannabis: { label: "cannabis", words: [], group: "substance", common: true },
  medicines: { label: "dependence on medicines", words: ["pills"], group: "substance", common: false },
  gambling: { label: "gambling", words: [], group: "substance", common: false },
  "low-mood": { label: "low mood", words: ["discouraged", "felt-down"], group: "symptom", common: true },
  fears: { label: "fears", words: [], group: "symptom", common: true },
  sleeplessness: { label: "sleeplessness", words: [], group: "symptom", common: true },
  outbursts: { label: "outbursts", words: ["rages"], group: "symptom", common: true },
  "self-harm": { label: "self-harm", words: [], group: "symptom", common: false },
  "suicidal-thoughts": { label: "thoughts of suicide", words: [], group: "symptom", common: true },
  smoking:     { label: "smoking",    words: ["smoker", "tobacco"],                     group: "habit",     common: true, letter: "S" },
  obesity:     { label: "obesity",    words: [],                                        group: "habit",     common: true, letter: "O" },
} as const satisfies Record<string, ConditionFacts>;

export type ConditionKind = keyof typeof rows;
export const conditions: Readonly<Record<ConditionKind, ConditionFacts>> = rows;
