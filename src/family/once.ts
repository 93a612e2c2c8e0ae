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

/**
 * The same for a question about people: their answers stand side by side, for a large family is
 * asked about everybody, and more than once.
 * @param place where somebody stands among `many` people; `many` and more for whoever is none
 */
export function onceEach<T>(
  { place, many }: { readonly place: (id: string) => number; readonly many: number },
  of: (id: string) => T,
): (id: string) => T {
  const known: (T | undefined)[] = Array.from({ length: many }, () => undefined);
  const ofOthers = once(of);
  return (id) => {
    const at = place(id);
    if (at >= many) return ofOthers(id);
    const before = known[at];
    if (before !== undefined) return before;
    const answer = of(id);
    known[at] = answer;
    return answer;
  };
}
