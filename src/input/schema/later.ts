/** Keys that belong to the language but are not read yet: by name, what they will say. */
// prettier-ignore
const rows: Readonly<Record<string, string>> = {
  findings:      "verdicts on findings",
  patterns:      "patterns of one's own",
  "own-words":   "words of one's own",
  draw:          "hints for the drawing",
};

/** What a key will say once it is read; `null` for a key that the language does not know. */
export function laterKey(key: string): string | null {
  return Object.hasOwn(rows, key) ? (rows[key] ?? null) : null;
}
