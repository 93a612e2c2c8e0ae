// The same words, meant more loosely than they are read.
import type { Range, Widths } from "./widths.ts";

/**
 * Every tolerance twice as wide. Times that contradict each other as they are read, but not when
 * they are read like this, contradict each other only by what a word is taken to mean.
 */
export function loosely({ amount, range }: Widths): Widths {
  return {
    amount: (name) => 2 * amount(name),
    range: (name) => widened(range(name)),
  };
}

/** By half its width to either side, in whole numbers; what has no end begins at half of it. */
function widened([least, most]: Range): Range {
  if (most === Infinity) return [Math.floor(least / 2), most];
  const half = Math.ceil((most - least) / 2);
  return [least - half, most + half];
}
