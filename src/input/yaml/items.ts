import type { CST } from "yaml";

const blanks: readonly string[] = ["space", "newline", "comment"] satisfies CST.TokenType[];

/** Whether an item is more than comments at the end of its collection. */
export function saysSomething({ start, key, sep, value }: CST.CollectionItem): boolean {
  const named = key !== undefined || sep !== undefined || value !== undefined;
  return named || start.some(({ type }) => type !== "comma" && !blanks.includes(type));
}

/** Where a value that is left out would stand: after its hyphen or colon, and the spaces there. */
export function emptyAt(before: readonly CST.SourceToken[]): number {
  let at = before[0]?.offset ?? 0;
  let here = false;
  for (const { type, offset, source } of before) {
    here = !blanks.includes(type) || (here && type === "space");
    if (here) at = offset + source.length;
  }
  return at;
}
