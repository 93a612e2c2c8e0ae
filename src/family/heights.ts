/**
 * How far up each person's longest line goes, in steps: 0 where no parent is told. Whoever descends
 * from somebody is higher. In a file with mistakes people may go round in a circle; those and all
 * below them stay at 0.
 * @see Kahn 1962, "Topological sorting of large networks", CACM 5
 */
export function heightsOf(
  people: readonly string[],
  parents: (id: string) => ReadonlySet<string>,
): (id: string) => number {
  const heights = new Map<string, number>();
  const below = new Map<string, string[]>();
  const left = new Map(people.map((id) => [id, parents(id).size]));
  for (const id of people)
    for (const parent of parents(id)) {
      const own = below.get(parent);
      if (own === undefined) below.set(parent, [id]);
      else own.push(id);
    }
  const ready = people.filter((id) => left.get(id) === 0);
  for (const id of ready)
    for (const child of below.get(id) ?? []) {
      heights.set(child, Math.max(heights.get(child) ?? 0, (heights.get(id) ?? 0) + 1));
      const rest = (left.get(child) ?? 0) - 1;
      left.set(child, rest);
      if (rest === 0) ready.push(child);
    }
  return (id) => (left.get(id) === 0 ? (heights.get(id) ?? 0) : 0);
}
