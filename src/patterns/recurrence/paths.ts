/** One step down: from somebody to a child. */
export type Step = readonly [above: string, below: string];

/**
 * The longest ways down: every way that starts where no step leads to and ends where none leads on.
 * @param steps each from an elder to a child; nobody is their own ancestor
 * @returns ways of two people and more, each the eldest first
 */
export function longestPaths(steps: readonly Step[]): readonly (readonly string[])[] {
  const starts = new Set(steps.map(([above]) => above));
  for (const [, below] of steps) starts.delete(below);
  const onwards = (way: readonly string[]): readonly (readonly string[])[] => {
    const next = steps.filter(([above]) => above === way.at(-1));
    return next.length === 0 ? [way] : next.flatMap(([, below]) => onwards([...way, below]));
  };
  return [...starts].flatMap((start) => onwards([start]));
}

/** People who hang together by pairs, each group once, in the order they are first met. */
export function groupsOf(
  people: readonly string[],
  pairs: readonly (readonly [string, string])[],
): readonly (readonly string[])[] {
  const placed = new Set<string>();
  return people.flatMap((first) => {
    if (placed.has(first)) return [];
    const group = new Set([first]);
    for (const id of group)
      for (const pair of pairs) if (pair.includes(id)) pair.forEach((other) => group.add(other));
    group.forEach((id) => placed.add(id));
    return [people.filter((id) => group.has(id))];
  });
}
