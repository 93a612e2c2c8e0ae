/** The word that was probably meant: the nearest by slips of the hand, or `null` if none is near. */
export function nearest(written: string, words: Iterable<string>): string | null {
  const wanted = written.toLowerCase();
  if (wanted.length > 60) return null;
  let best: string | null = null;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const word of words) {
    if (Math.abs(word.length - wanted.length) >= least) continue;
    const slips = distance(wanted, word.toLowerCase());
    if (slips >= least) continue;
    least = slips;
    best = word;
  }
  return best;
}

/**
 * Letters to insert, delete, replace or swap with their neighbour to get from one word to the other,
 * no stretch being edited twice (optimal string alignment).
 * @see Damerau 1964, "A technique for computer detection and correction of spelling errors", CACM 7(3)
 * @see Boytsov 2011, "Indexing methods for approximate dictionary searching", JEA 16, section 2.2
 */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const edits = [at(above, j) + 1, at(row, j - 1) + 1, at(above, j - 1) + (same ? 0 : 1)];
      row.push(Math.min(...edits, swapped ? at(before, j - 2) + 1 : Infinity));
    }
    [before, above] = [above, row];
  }
  return at(above, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
