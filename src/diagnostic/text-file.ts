import type { Place } from "./diagnostic.ts";

/** The text of a file and where its lines begin, as offsets in UTF-16 units. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
  readonly starts: readonly number[];
  /** Where the characters begin that take two units. */
  readonly doubles: readonly number[];
}

/** `name` is what messages call the file: its path as the user gave it. */
export function textFile(name: string, text: string): TextFile {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  const doubles = Array.from(
    text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g),
    ({ index }) => index,
  );
  return { name, text, starts, doubles };
}

/** The place of an offset; beyond the text it is the place of the text's end. */
export function placeOf(file: TextFile, offset: number): Place {
  const within = Math.max(0, Math.min(offset, file.text.length));
  const line = countUpTo(file.starts, within);
  const start = file.starts[line - 1] ?? 0;
  const doubled = countUpTo(file.doubles, within - 2) - countUpTo(file.doubles, start - 1);
  return { file: file.name, line, column: within - start - doubled + 1 };
}

/** How many of these are at most `limit`; they ascend. */
function countUpTo(offsets: readonly number[], limit: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
