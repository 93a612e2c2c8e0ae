/**
 * Sorts by a relation that need not say anything about most pairs: whatever comes before something
 * stands before it, and otherwise the given order stays. A cycle is cut at its first member.
 */
export function inOrder<Item>(
  items: readonly Item[],
  before: (a: Item, b: Item) => boolean,
): readonly Item[] {
  const left = [...items];
  const sorted: Item[] = [];
  while (left.length > 0) {
    const free = left.findIndex(
      (item) => !left.some((other) => other !== item && before(other, item)),
    );
    sorted.push(...left.splice(Math.max(0, free), 1));
  }
  return sorted;
}
