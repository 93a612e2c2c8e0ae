/** One step along the links of a family. */
interface Steps {
  readonly up: (id: string) => readonly string[];
  readonly down: (id: string) => readonly string[];
  readonly beside: (id: string) => readonly string[];
}

/**
 * Everybody's generation, counted from one person at 0: parents one less, partners equal.
 * Descent is followed as far as it goes before any couple is; the shortest way decides, and of
 * two equally short ones the elder generation. Where nothing connects there is no entry.
 */
export function generationsOf(from: string | undefined, steps: Steps): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  if (from === undefined) return found;
  let next = new Map([[from, 0]]);
  while (next.size > 0) {
    descend(next, found, steps);
    next = partnersOf(found, steps);
  }
  return found;
}

/** Adds `start` and all whom descent connects with it, step by step. */
function descend(
  start: ReadonlyMap<string, number>,
  found: Map<string, number>,
  { up, down }: Steps,
): void {
  let ring = start;
  while (ring.size > 0) {
    for (const [id, generation] of ring) found.set(id, generation);
    const next = new Map<string, number>();
    for (const [id, generation] of ring) {
      for (const parent of up(id)) propose(next, found, [parent, generation - 1]);
      for (const child of down(id)) propose(next, found, [child, generation + 1]);
    }
    ring = next;
  }
}

function partnersOf(found: ReadonlyMap<string, number>, { beside }: Steps): Map<string, number> {
  const next = new Map<string, number>();
  for (const [id, generation] of found)
    for (const partner of beside(id)) propose(next, found, [partner, generation]);
  return next;
}

function propose(
  next: Map<string, number>,
  found: ReadonlyMap<string, number>,
  [id, generation]: readonly [string, number],
): void {
  if (found.has(id)) return;
  next.set(id, Math.min(generation, next.get(id) ?? generation));
}
