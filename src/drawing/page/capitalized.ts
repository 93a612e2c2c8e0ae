/** The same words at the beginning of a sentence. */
export function capitalized(words: string): string {
  return words.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
}
