/** "a", "a and b", "a, b and c". */
export function inWords(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}

/** With a large first letter: names of unnamed people begin small, "the grandmother". */
export function capital(sentence: string): string {
  const [small, large] = [sentence.charAt(0), sentence.charAt(0).toUpperCase()];
  return small === large ? sentence : large + sentence.slice(1);
}
