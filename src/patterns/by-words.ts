import { once } from "../family/once.ts";

/** In the order of their words: an order that no date and no line of the file can move. */
export function byWords<T extends { readonly words: string | (() => string) }>(
  items: readonly T[],
): readonly T[] {
  if (items.length < 2) return items;
  const wordsOf = once(({ words }: T) => (typeof words === "string" ? words : words()));
  return [...items].sort((one, other) => {
    const [a, b] = [wordsOf(one), wordsOf(other)];
    return a === b ? 0 : a < b ? -1 : 1;
  });
}
