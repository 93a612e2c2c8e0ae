import { once } from "./once.ts";

/**
 * A question about people whose answer does not change, worked out once for each: their answers stand
 * side by side, for a large family is asked about everybody, and more than once.
 * @param place where somebody stands among `many` people; `many` and more for whoever is none
 */
export function onceEach<T>(
  { place, many }: { readonly place: (id: string) => number; readonly many: number },
  of: (id: string) => T,
): (id: string) => T {
  const known = Array<T | undefined>(many).fill(undefined);
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
