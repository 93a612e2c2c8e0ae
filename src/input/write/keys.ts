/** Sentences for people to read: always in quotes. */
const sentences: ReadonlySet<string> = new Set([
  "note",
  "words",
  "shown",
  "because",
  "ask",
  "wording",
  "means",
]);

/** Words for people to read: in quotes if they are several. */
const descriptions: ReadonlySet<string> = new Set([
  ...["cause", "work", "education", "faith", "culture", "language", "money", "migration"],
  ...[
    "strengths",
    "strength",
    "species",
    "custody",
    "where",
    "place",
    "what",
    "over",
    "at",
    "part-of",
  ],
]);

/** Whether what stands under a key is a text as it is, commas and brackets and all. */
export function isSentence(key: string): boolean {
  return sentences.has(key) || key === "name" || key === "title";
}

/** Whether a text stands in quotes under a key although it could be read without them. */
export function standsInQuotes(text: string, key: string): boolean {
  return sentences.has(key) || (descriptions.has(key) && /\s/.test(text));
}
