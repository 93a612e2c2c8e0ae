import { textInk } from "../ink.ts";
import type { Colour, Part, Point, Shape } from "../scene.ts";
import { widthOf } from "../text/measure.ts";

/** How a line of the page's own text is set. */
export interface Setting {
  readonly part: Part;
  readonly of: string;
  readonly size: number;
  readonly weight: 400 | 600 | 700;
  readonly colour: Colour;
}

/** One line of text from a baseline point on, with the box it takes up. */
export function textLine(text: string, at: Point, setting: Setting): Shape {
  const { part, of, size, weight, colour } = setting;
  const box = {
    x: at.x,
    y: at.y - ascent * size,
    width: widthOf(text, size, weight),
    height: (ascent + descent) * size,
  };
  return { part, of, geometry: { box }, ink: textInk(text, at, { size, weight, colour }) };
}

/** Of the letters as drawn, accents aside; Noto Sans, in parts of the size. */
const ascent = 0.76;
const descent = 0.24;
