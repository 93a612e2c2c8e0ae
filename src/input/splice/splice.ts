/** A change of a text: what stands from `start` to `end` (offsets, `end` exclusive) becomes `text`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text with all changes made; every other character stays.
 * @throws {@link Error} if two changes overlap: a fault of ours
 */
export function spliced(text: string, splices: readonly Splice[]): string {
  const inOrder = splices.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  let at = 0;
  for (const splice of inOrder) {
    if (splice.start < at) throw new Error("two changes overlap");
    parts.push(text.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  return parts.join("") + text.slice(at);
}
