import type { Box, Point, Shape } from "./scene.ts";
import type { Tag } from "./tag.ts";

/** One line of text, measured, with the numbers that stand after it. */
export interface TextLine {
  readonly text: string;
  /** Points; the baseline step is 1.3 times this. */
  readonly size: number;
  readonly weight: 400 | 600 | 700;
  readonly colour: "ink" | "muted";
  /** The text's own width, 8 % spare included, without tags. */
  readonly width: number;
  readonly tags: readonly Tag[];
}

/** Text set and measured before it has a place; width and height hold its tags too. */
export interface TextBlock {
  readonly lines: readonly TextLine[];
  readonly width: number;
  readonly height: number;
}

/** A person as drawn, measured before anybody has a place. */
export interface Figure {
  readonly id: string;
  /** From the centre to the outside of the outline, index ring included. */
  readonly radius: number;
  /** How far a halo reaches beyond that; 0 without one. */
  readonly halo: number;
  readonly label: TextBlock;
  /** From the symbol down to its label, where no couple line lies between: more under a halo. */
  readonly labelGap: number;
  /** Helpers and groups that are nobody's partner or kin: at the margin, in a dashed frame. */
  readonly margin: boolean;
  /** The symbol with its conditions and person tags, centred at a point; without the label. */
  readonly draw: (centre: Point) => readonly Shape[];
  /** What the symbol takes up there, person tags included. */
  readonly boxes: (centre: Point) => readonly Box[];
}

/** Where everything of the structure stands, and its lines, drawn. */
export interface Places {
  /** Centres of symbols. */
  readonly people: ReadonlyMap<string, Point>;
  readonly labels: ReadonlyMap<string, Box>;
  /** Couple lines, child lines, twin bars and union labels. */
  readonly lines: readonly Shape[];
  /** Symbols' centre heights from the top row down; the margin's people are in none. */
  readonly rows: readonly number[];
  readonly bounds: Box;
}

/** Extra room that the router asks of the layout, and the layout gives. */
export interface Room {
  /** Points between row `i` and row `i + 1`. */
  readonly rows: readonly number[];
  /** Points to the right of a person, by id. */
  readonly rightOf: ReadonlyMap<string, number>;
}

/** Ties and roles as drawn between placed people. */
export interface Lanes {
  readonly shapes: readonly Shape[];
  /** The centre line of each phase drawn, corners rounded, by the phase's path joined by "/". */
  readonly stretches: ReadonlyMap<string, readonly Point[]>;
  readonly bounds: Box;
}
