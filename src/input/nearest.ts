/** Slips of the hand that are still read as one word meant for another: one for three letters. */
function slipsAllowed(length: number): number {
  return Math.max(1, Math.floor(length / 3));
}

/** The word that was probably meant: the nearest by slips of the hand, or `null` if none is near. */
export function nearest(written: string, words: Iterable<string>): string | null {
  const wanted = written.toLowerCase();
  if (wanted.length > 60) return null;
  const letters = lettersOf(wanted);
  let best: string | null = null;
  let least = slipsAllowed(wanted.length) + 1;
  for (const word of words) {
    if (Math.abs(word.length - wanted.length) >= least) continue;
    const other = word.toLowerCase();
    if (countOf(letters ^ lettersOf(other)) > 2 * (least - 1)) continue;
    const slips = distance(wanted, other, least);
    if (slips >= least) continue;
    least = slips;
    best = word;
  }
  return best;
}

/** The letters of a word as bits: a slip changes at most two of them. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

/** How many bits are set. */
function countOf(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

/**
 * Letters to insert, delete, replace or swap with their neighbour to get from one word to the other,
 * no stretch being edited twice (optimal string alignment); `Infinity` if at least `enough`.
 * @see Damerau 1964, "A technique for computer detection and correction of spelling errors", CACM 7(3)
 * @see Boytsov 2011, "Indexing methods for approximate dictionary searching", JEA 16, section 2.2
 */
function distance(a: string, b: string, enough: number): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let shortest = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const straight = at(above, j - 1) + (same ? 0 : 1);
      const edited = Math.min(at(above, j) + 1, at(row, j - 1) + 1, straight);
      row.push(swapped ? Math.min(edited, at(before, j - 2) + 1) : edited);
      shortest = Math.min(shortest, at(row, j));
    }
    if (shortest > enough) return Infinity;
    [before, above] = [above, row];
  }
  return at(above, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
