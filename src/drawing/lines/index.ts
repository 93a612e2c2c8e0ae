import type { Stroke } from "../../catalogue/vocabulary.ts";
import { arcStrokes } from "./arcs.ts";
import { bars, barsOnDashes } from "./bars.ts";
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
  bars,
  "bars-on-dashes": barsOnDashes,
  // Distance: nobody broke anything off, and nothing was repaired.
  "bars-on-line": (line) => bars({ ...line, broken: { repaired: false, by: [] } }),
  ...arcStrokes,
  "bars-with-ring": (line) => bars({ ...line, broken: { ...line.broken, repaired: true } }),
  ...boxedStrokes,
  ...zigzagStrokes,
  ...letteredStrokes,
};
