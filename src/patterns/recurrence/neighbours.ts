/** One step down: from somebody to a child. */
export type Step = readonly [above: string, below: string];

/** Where the steps from each person lead. */
export function neighboursIn(steps: readonly Step[]): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, string[]>();
  for (const [from, to] of steps) {
    const all = near.get(from);
    if (all === undefined) near.set(from, [to]);
    else all.push(to);
  }
  return near;
}
