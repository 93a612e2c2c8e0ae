/**
 * Numbers from 0 up to 1 that a word decides: the same word, the same numbers, on every machine.
 * @see FNV-1a (Fowler, Noll & Vo) for the seed; mulberry32 (Ettinger 2017) for the numbers
 */
export function diceOf(word: string): () => number {
  let seed = 0x811c9dc5;
  for (const letter of word) seed = Math.imul(seed ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The same things in an order that the dice decide; each order is as likely (Fisher & Yates 1938). */
export function shuffled<T>(all: readonly T[], dice: () => number): readonly T[] {
  const order = [...all];
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(dice() * (at + 1));
    const [one, two] = [order[at], order[other]];
    if (one !== undefined && two !== undefined) [order[at], order[other]] = [two, one];
  }
  return order;
}
