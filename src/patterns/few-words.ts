/** The first few of a list in words, the rest as a number. */
export function fewWords(parts: readonly string[], few: number, between = "; "): string {
  const words = [...new Set(parts)];
  const more = words.length - few;
  return more > 0 ? `${words.slice(0, few).join(between)} and ${more} more` : words.join(between);
}
