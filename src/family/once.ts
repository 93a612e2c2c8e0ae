/** A question about somebody whose answer does not change, worked out once for each. */
export function once<T>(of: (id: string) => T): (id: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before.answer;
    const answer = of(id);
    known.set(id, { answer });
    return answer;
  };
}
