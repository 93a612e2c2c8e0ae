/** A question about somebody whose answer does not change, worked out once for each; `undefined` each time. */
export function once<T>(of: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const answer = of(id);
    known.set(id, answer);
    return answer;
  };
}

/** Something that is worked out when it is first asked for, and not again. */
export function lazily<T>(make: () => T): () => T {
  const known: T[] = [];
  return () => {
    const [before] = known;
    if (known.length > 0 && before !== undefined) return before;
    const made = make();
    known.push(made);
    return made;
  };
}
