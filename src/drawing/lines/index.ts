import type { Stroke } from "../../catalogue/vocabulary.ts";
import { arcStrokes } from "./arcs.ts";
import { barStrokes } from "./bars.ts";
import { boxedStrokes } from "./boxed.ts";
import { brokenLines } from "./broken-lines.ts";
import { letteredStrokes } from "./lettered.ts";
import { parallelStrokes } from "./parallels.ts";
import { ringStrokes } from "./rings.ts";
import { tickedStrokes } from "./ticked.ts";
import type { Draw } from "./tie-line.ts";
import { zigzagStrokes } from "./zigzags.ts";

/** One drawing for each stroke of the catalogue. */
export const strokes: Readonly<Record<Stroke, Draw>> = {
  ...parallelStrokes,
  ...brokenLines,
  ...tickedStrokes,
  ...ringStrokes,
  ...barStrokes,
  ...arcStrokes,
  ...boxedStrokes,
  ...zigzagStrokes,
  ...letteredStrokes,
};
