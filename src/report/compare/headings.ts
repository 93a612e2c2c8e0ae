import type { Change, Kind } from "./compared.ts";

/** What is different under one heading. */
export interface Difference {
  readonly heading: string;
  readonly items: readonly string[];
}

const headings: readonly (readonly [Kind, string])[] = [
  ["added", "Added"],
  ["corrected", "Told otherwise now"],
  ["ended", "Told as over now"],
  ["mended", "Told as mended now"],
  ["gone", "No longer told"],
  ["found", "Newly found"],
  ["lost", "No longer found"],
];

/** Changes under their headings; headings with none are left out. */
export function underHeadings(changes: readonly Change[]): readonly Difference[] {
  return headings
    .map(([kind, heading]) => ({
      heading,
      items: changes.filter((one) => one.kind === kind).map(({ words }) => words),
    }))
    .filter(({ items }) => items.length > 0);
}
