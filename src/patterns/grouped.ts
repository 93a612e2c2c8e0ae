const none: readonly never[] = [];

/** Things by a word of theirs, each group in the order they come. */
export function grouped<T>(
  all: readonly T[],
  by: (one: T) => string,
): (word: string) => readonly T[] {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(by(one));
    if (group === undefined) groups.set(by(one), [one]);
    else group.push(one);
  }
  return (word) => groups.get(word) ?? none;
}
