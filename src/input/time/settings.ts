// What a file says of its own about how wide the words of time are: `settings: { time: … }`.
import { rangeInWords } from "./range-in-words.ts";
import { type Range, tolerances, type Widths, widths } from "./widths.ts";

/** The widths that a file is read with: its own, and the usual ones for what it does not set. */
export function widthsOf(set: Readonly<Record<string, string | undefined>>): Widths {
  return {
    amount: (name) => amountOf(set[name]) ?? widths.amount(name),
    range: (name) => rangeOf(set[name]) ?? widths.range(name),
  };
}

/** What to write instead of a setting that cannot be read; `null` if it can be read. */
export function settingHint(name: string, words: string): string | null {
  const amount = tolerances.amounts[name];
  const range = tolerances.ranges[name];
  if (amount !== undefined && amountOf(words) === null)
    return `write a number, as ${name}: ${amount.usual}`;
  if (range !== undefined && rangeOf(words) === null)
    return `write the first and the last, as ${name}: ${rangeInWords(range.usual)}`;
  return null;
}

function amountOf(words = ""): number | null {
  return /^\d{1,3}(\.\d{1,3})?$/.test(words) ? Number(words) : null;
}

/** `14 to 16`, `5 or more`. */
function rangeOf(words = ""): Range | null {
  const match = /^(\d{1,3}) +(?:to +(\d{1,3})|or more)$/.exec(words);
  if (match === null) return null;
  const least = Number(match[1]);
  const most = match[2] === undefined ? Infinity : Number(match[2]);
  return least <= most ? [least, most] : null;
}
