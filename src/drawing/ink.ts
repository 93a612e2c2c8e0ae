import type { Colour, Ink, Point } from "./scene.ts";

type PathInk = Extract<Ink, { kind: "path" }>;
type TextInk = Extract<Ink, { kind: "text" }>;

/** A path with what is said of it, and nothing else: no stroke, no fill, no dashes. */
export function pathInk(d: string, said: Partial<PathInk>): PathInk {
  return { kind: "path", d, stroke: null, width: 0, dash: [], cap: "butt", fill: null, ...said };
}

/** Text from a baseline point on, in ink, regular. */
export function textInk(
  text: string,
  at: Point,
  said: Partial<Omit<TextInk, "kind" | "text" | "at">> & {
    readonly size: number;
    readonly colour?: Colour;
  },
): TextInk {
  return { kind: "text", text, at, weight: 400, anchor: "start", colour: "ink", ...said };
}
