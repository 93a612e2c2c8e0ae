/**
 * Sorts by a relation that need not say anything about most pairs: whatever comes before something
 * stands before it, and otherwise the given order stays. A cycle is cut at its first member.
 * @param comparable who may come before an item at all, where that is fewer than everybody
 */
export function inOrder<Item>(
  items: readonly Item[],
  before: (a: Item, b: Item) => boolean,
  comparable: (item: Item) => Iterable<Item> = () => items,
): readonly Item[] {
  const left = new Set(items);
  const isFree = (item: Item): boolean => {
    for (const other of comparable(item))
      if (other !== item && left.has(other) && before(other, item)) return false;
    return true;
  };
  const sorted: Item[] = [];
  while (left.size > 0)
    for (const next of firstOf(left, isFree)) {
      left.delete(next);
      sorted.push(next);
    }
  return sorted;
}

/** The first that is free, or else the first. */
function firstOf<Item>(left: ReadonlySet<Item>, isFree: (item: Item) => boolean): readonly Item[] {
  for (const item of left) if (isFree(item)) return [item];
  return [...left].slice(0, 1);
}
