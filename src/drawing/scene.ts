import type { Tone } from "../catalogue/vocabulary.ts";

/** Points, 1/72 inch; x to the right, y down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** What a shape is part of; output formats and tests tell shapes apart by it. */
export type Part =
  | "symbol"
  | "condition"
  | "label"
  | "union-line"
  | "union-label"
  | "child-line"
  | "twin-bar"
  | "tie"
  | "tie-mark"
  | "tie-label"
  | "role"
  | "halo"
  | "household"
  | "tag"
  | "event"
  | "axis"
  | "caption"
  | "legend"
  | "title";

/** Named paints; a theme gives each its colour. */
export type Colour = Tone | "ink" | "structure" | "muted" | "paper" | "halo" | "rule";

/** How a shape is drawn. Path data is absolute SVG path data. */
export type Ink =
  | {
      readonly kind: "path";
      readonly d: string;
      readonly stroke: Colour | null;
      readonly width: number;
      readonly dash: readonly number[];
      readonly cap: "butt" | "round";
      readonly fill: Colour | null;
    }
  | {
      readonly kind: "text";
      readonly text: string;
      /** Baseline. */
      readonly at: Point;
      readonly size: number;
      readonly weight: 400 | 600 | 700;
      readonly anchor: "start" | "middle" | "end";
      readonly colour: Colour;
    };

/** One drawn thing. Lines have points (corners and enough of every curve), all else a box. */
export interface Shape {
  readonly part: Part;
  /** The person, union, tie or role it belongs to: an id, or a path joined by "/" (`ties/2/phases/0`). */
  readonly of: string;
  readonly geometry: { readonly box: Box } | { readonly points: readonly Point[] };
  readonly ink: Ink;
}

/** Shapes in the order they are painted. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** For screen readers: what the picture is, and a summary that a listener can follow. */
  readonly title: string;
  readonly description: string;
  /** Each person, tie and role in a few words, by the key that its shapes' `of` is or begins with. */
  readonly words: ReadonlyMap<string, string>;
  readonly shapes: readonly Shape[];
}
