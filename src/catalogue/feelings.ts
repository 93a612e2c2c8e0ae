interface FeelingFacts {
  readonly label: string;
  /** In kind words for the family itself, where the label is the field’s; no two rows share them. */
  readonly plain?: string;
  readonly words: readonly string[];
  readonly sign: "positive" | "negative" | "none";
  /** `loyalty`: binds to the other; `outward`: pulls away. Both at once are a loyalty conflict. */
  readonly pull: "loyalty" | "outward" | null;
}

// prettier-ignore
const rows = {
  love: { label: "love", words: [], sign: "positive", pull: null },
  compassion: { label: "compassion", words: ["pity"], sign: "positive", pull: null },
  warmth: { label: "warmth", words: [], sign: "positive", pull: null },
  joy: { label: "joy", words: ["happy"], sign: "positive", pull: null },
  pride: { label: "pride", words: ["proud"], sign: "positive", pull: null },
  gratitude: { label: "gratitude", words: ["grateful"], sign: "positive", pull: "loyalty" },
  admiration: { label: "admiration", words: ["admires"], sign: "positive", pull: null },
  respect: { label: "respect", words: [], sign: "positive", pull: null },
  trust: { label: "trust", words: [], sign: "positive", pull: null },
  hope: { label: "hope", words: ["hopeful"], sign: "positive", pull: null },
  relief: { label: "relief", words: ["relieved"], sign: "positive", pull: null },
  anger: { label: "anger", words: ["angry"], sign: "negative", pull: null },
  frustration: { label: "frustration", words: ["frustrated"], sign: "negative", pull: null },
  resentment: { label: "resentment", words: ["resentful"], sign: "negative", pull: null },
  bitter: { label: "bitter", words: [], sign: "negative", pull: null },
  hurt: { label: "hurt", words: ["wounded"], sign: "negative", pull: null },
  betrayed: { label: "betrayed", words: [], sign: "negative", pull: null },
  disappointed: { label: "disappointed", words: ["disappointment"], sign: "negative", pull: null },
  sullen: { label: "sullen", plain: "out of sorts", words: [], sign: "negative", pull: null },
  contempt: { label: "contempt", plain: "little respect", words: [], sign: "negative", pull: null },
  hatred: { label: "hatred", words: ["hate"], sign: "negative", pull: null },
  jealousy: { label: "jealousy", words: ["jealous"], sign: "negative", pull: null },
  mistrust: { label: "mistrust", words: ["distrust"], sign: "negative", pull: null },
  guilt: { label: "guilt", words: ["guilty"], sign: "none", pull: "loyalty" },
  duty: { label: "duty", words: ["obligation"], sign: "none", pull: "loyalty" },
  shame: { label: "shame", words: ["ashamed"], sign: "none", pull: null },
  fear: { label: "fear", words: ["afraid", "anxious"], sign: "none", pull: null },
  worry: { label: "worry", words: ["worried"], sign: "none", pull: null },
  grief: { label: "grief", words: ["grieving"], sign: "none", pull: null },
  sadness: { label: "sadness", words: ["sad"], sign: "none", pull: null },
  lonely: { label: "lonely", words: ["loneliness"], sign: "none", pull: null },
  longing: { label: "longing", words: ["yearning"], sign: "none", pull: null },
  helpless: { label: "helpless", words: ["helplessness"], sign: "none", pull: null },
  indifference: { label: "indifference", words: ["indifferent"], sign: "none", pull: null },
  firm: { label: "firm", words: [], sign: "none", pull: null },
  "wish-to-leave": { label: "the wish to leave", words: [], sign: "none", pull: "outward" },
} as const satisfies Record<string, FeelingFacts>;

export type Feeling = keyof typeof rows;
export const feelings: Readonly<Record<Feeling, FeelingFacts>> = rows;
