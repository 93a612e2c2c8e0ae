import { distinct } from "./distinct.ts";
import { grown } from "./grown.ts";

const none: readonly never[] = [];

/** Things by the words of theirs, each group in the order they come. */
export function grouped<T, Word extends string>(
  all: readonly T[],
  by: (one: T) => readonly Word[],
): (word: Word) => readonly T[] {
  const groups = new Map<Word, T[]>();
  for (const one of all)
    for (const word of distinct(by(one))) {
      const group = groups.get(word);
      const more = group === undefined ? [one] : grown(group, one);
      if (more !== group) groups.set(word, more);
    }
  return (word) => groups.get(word) ?? none;
}
