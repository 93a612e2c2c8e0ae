/** A question whose answer does not change, worked out once for each it is about; `undefined` each time. */
export function once<About, T>(of: (about: About) => T): (about: About) => T {
  const known = new Map<About, T>();
  return (about) => {
    const before = known.get(about);
    if (before !== undefined) return before;
    const answer = of(about);
    known.set(about, answer);
    return answer;
  };
}

/** Something that is worked out when it is first asked for, and not again. */
export function lazily<T>(make: () => T): () => T {
  let known: { readonly made: T } | null = null;
  return () => (known ??= { made: make() }).made;
}
