/** Items by key, in their order; an item may have several keys. What has no items is empty. */
export function grouped<Item, Key>(
  items: Iterable<Item>,
  keysOf: (item: Item) => readonly Key[],
): (key: Key) => readonly Item[] {
  const groups = new Map<Key, Item[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  return (key) => groups.get(key) ?? [];
}
