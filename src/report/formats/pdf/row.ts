import type { Item, Mark } from "../../../drawing/formats/pdf/sheet.ts";
import type { Point, Scene } from "../../../drawing/scene.ts";

/** Something that is never cut: a line of text, a row of a table, a picture. */
export interface Row {
  readonly height: number;
  /** White above it, left out at the head of a sheet. */
  readonly before: number;
  /** Whether it must stand on one sheet with the row after it. */
  readonly leads: boolean;
  /** What stands again above it at the head of a sheet: the headings of its table. */
  readonly again: Row | null;
  /** What it draws, its upper left corner at a point. */
  readonly draw: (corner: Point) => readonly Item[];
}

/** What stands on sheets, one after the other. */
export type Flowing =
  | { readonly kind: "row"; readonly row: Row }
  | { readonly kind: "break" }
  | { readonly kind: "bookmark"; readonly title: string; readonly level: 1 | 2 }
  /** On one sheet of its own, laid across. */
  | { readonly kind: "turned"; readonly rows: readonly Row[] }
  /** On sheets of its own; with a heading where the picture has none in it. */
  | {
      readonly kind: "picture";
      readonly scene: Scene;
      readonly key: string;
      readonly heading: string | null;
    };

/** How words are set. */
export interface Setting {
  readonly size: number;
  readonly weight: 400 | 600 | 700;
  readonly colour: "ink" | "muted";
  readonly within: readonly Mark[];
}

/** All rows one below the other, the white above each included. */
export function heightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { height, before }) => sum + height + before, 0);
}

export function asRows(rows: readonly Row[]): readonly Flowing[] {
  return rows.map((row) => ({ kind: "row", row }));
}
