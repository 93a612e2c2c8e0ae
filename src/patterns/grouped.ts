const none: readonly never[] = [];

/** Things by the words of theirs, each group in the order they come. */
export function grouped<T, Word extends string>(
  all: readonly T[],
  by: (one: T) => readonly Word[],
): (word: Word) => readonly T[] {
  const groups = new Map<Word, T[]>();
  for (const one of all) {
    const words = by(one);
    for (const word of words.length > 1 ? new Set(words) : words) {
      const group = groups.get(word);
      if (group === undefined) groups.set(word, [one]);
      else group.push(one);
    }
  }
  // Lists that grew hold room for more: of a large family there are too many for that.
  for (const [word, group] of groups) if (group.length > 1) groups.set(word, group.slice());
  return (word) => groups.get(word) ?? none;
}
