import type { Box } from "../scene.ts";
import type { Laid } from "./ground.ts";
import type { Piece } from "../lines/polyline-pieces.ts";

/** Around words. */
const margin = { words: 2.5, line: 2 };
/** How far a line's end may move up or down its symbol. */
const endBand = 20;

/** Where no words may stand: on words, symbols, the structure and lines. */
export function noWords(
  obstacles: readonly Box[],
  structure: readonly Piece[],
  laid: readonly Laid[],
): readonly Box[] {
  return [
    ...obstacles.map((box) => grown(box, margin.words)),
    ...structure.map((piece) => grown(boxOf(piece), margin.line)),
    ...laid.map(wordsKeepOff),
  ];
}

/** What a line keeps words off, at its ends wherever these may come to lie. */
export function wordsKeepOff(line: Laid): Box {
  const level = Math.abs(line.a.y - line.b.y) < Math.abs(line.a.x - line.b.x);
  const half = line.atEnd && level && !line.settled ? endBand : line.half;
  return grown(boxOf(line), half + margin.line);
}

function boxOf({ a, b }: Piece): Box {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
}

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}
