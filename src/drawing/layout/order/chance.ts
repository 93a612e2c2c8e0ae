/**
 * Numbers in a fixed order: whatever the machine, a search takes the same way.
 * @returns a whole number from 0 to below `limit`
 * @see Steele, Lea & Flood 2014, "Fast splittable pseudorandom number generators", OOPSLA
 */
export function fixedNumbers(seed: number): (limit: number) => number {
  let state = seed | 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}
