import type { Place } from "./diagnostic.ts";

/** The text of a file and where its lines begin, as offsets in UTF-16 units. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
  readonly starts: readonly number[];
}

/** `name` is what messages call the file: its path as the user gave it. */
export function textFile(name: string, text: string): TextFile {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return { name, text, starts };
}

/** The place of an offset; beyond the text it is the place of the text's end. */
export function placeOf(file: TextFile, offset: number): Place {
  const within = Math.max(0, Math.min(offset, file.text.length));
  let [low, high] = [0, file.starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((file.starts[middle] ?? 0) <= within) low = middle;
    else high = middle - 1;
  }
  const before = file.text.slice(file.starts[low], within);
  return { file: file.name, line: low + 1, column: Array.from(before).length + 1 };
}
