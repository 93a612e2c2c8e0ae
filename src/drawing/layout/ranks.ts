type Link = readonly [above: string, below: string];

/**
 * Integer ranks with every link pointing down at least one, each component's top at 0: longest
 * paths first, then whoever can come closer to most of their links does.
 */
export function compactRanks(
  ids: readonly string[],
  links: readonly Link[],
): ReadonlyMap<string, number> {
  const above = neighbours(links, 1, 0);
  const below = neighbours(links, 0, 1);
  const order = topDown(ids, above, below);
  const ranks = new Map<string, number>();
  for (const id of order) ranks.set(id, 1 + Math.max(-1, ...ranksOf(above.get(id), ranks)));
  for (let pass = 0; pass < 4; pass++)
    for (const id of pass % 2 === 0 ? order.toReversed() : order) settle(id, above, below, ranks);
  return fromTop(ids, above, below, ranks);
}

type Neighbours = ReadonlyMap<string, readonly string[]>;

function neighbours(links: readonly Link[], of: 0 | 1, which: 0 | 1): Neighbours {
  const map = new Map<string, string[]>();
  for (const link of links) {
    const those = map.get(link[of]);
    if (those === undefined) map.set(link[of], [link[which]]);
    else those.push(link[which]);
  }
  return map;
}

function ranksOf(
  ids: readonly string[] | undefined,
  ranks: ReadonlyMap<string, number>,
): readonly number[] {
  return (ids ?? []).map((id) => ranks.get(id) ?? 0);
}

/** Moves one as close to most of its links as they let it. */
function settle(
  id: string,
  above: Neighbours,
  below: Neighbours,
  ranks: Map<string, number>,
): void {
  const [up, down] = [ranksOf(above.get(id), ranks), ranksOf(below.get(id), ranks)];
  if (down.length > up.length) ranks.set(id, Math.min(...down) - 1);
  else if (up.length > 0) ranks.set(id, Math.max(...up) + 1);
}

/** Everybody after all who stand above them. */
function topDown(ids: readonly string[], above: Neighbours, below: Neighbours): readonly string[] {
  const waiting = new Map(ids.map((id) => [id, above.get(id)?.length ?? 0]));
  const order = ids.filter((id) => waiting.get(id) === 0);
  for (const id of order)
    for (const next of below.get(id) ?? []) {
      const left = (waiting.get(next) ?? 0) - 1;
      waiting.set(next, left);
      if (left === 0) order.push(next);
    }
  if (order.length !== ids.length) throw new Error("layout: generations form a cycle");
  return order;
}

/** Ranks counted from the top of each component. */
function fromTop(
  ids: readonly string[],
  above: Neighbours,
  below: Neighbours,
  ranks: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  for (const start of ids) {
    if (counted.has(start)) continue;
    const component = new Set([start]);
    for (const id of component)
      for (const next of [...(above.get(id) ?? []), ...(below.get(id) ?? [])]) component.add(next);
    const top = Math.min(...ranksOf([...component], ranks));
    for (const id of component) counted.set(id, (ranks.get(id) ?? 0) - top);
  }
  return counted;
}
