/** In the order of their words: an order that no date and no line of the file can move. */
export function byWords<T extends { readonly words: string }>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => (a.words === b.words ? 0 : a.words < b.words ? -1 : 1));
}
