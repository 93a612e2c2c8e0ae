import type { Box, Colour, Point, Scene } from "../../scene.ts";

/** What a reader's program calls a piece of a page. */
export interface Mark {
  readonly tag: "H1" | "H2" | "H3" | "P" | "L" | "LI" | "Table" | "TR" | "TH" | "TD" | "Figure";
  /** Pieces of one key are one, across pages too. */
  readonly key: string;
  /** A picture in words. */
  readonly alt?: string;
}

/** One thing on a sheet. Those within nothing are for the eye alone: rules, page numbers. */
export type Item = { readonly within: readonly Mark[] } & (
  | {
      readonly kind: "line";
      readonly text: string;
      /** On the baseline, where the line begins. */
      readonly at: Point;
      readonly size: number;
      readonly weight: 400 | 600 | 700;
      readonly colour: Colour;
    }
  | { readonly kind: "path"; readonly d: string; readonly width: number; readonly colour: Colour }
  | {
      readonly kind: "picture";
      readonly scene: Scene;
      /** Where the window's corner comes to lie. */
      readonly at: Point;
      readonly scale: number;
      /** What is shown of the scene, in its own points. */
      readonly window: Box;
    }
);

/** One sheet of paper, in points. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** Where the baseline of a line at its foot lies, from the lower edge. */
  readonly foot: number;
  readonly items: readonly Item[];
  readonly bookmarks: readonly {
    readonly title: string;
    readonly level: 1 | 2;
    readonly top: number;
  }[];
}
