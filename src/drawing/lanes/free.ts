import type { Box } from "../scene.ts";
import type { Ground, Laid, Piece } from "./ground.ts";

/** Around words. */
const margin = { words: 2.5, structure: 2, line: 2 };
/** How far a line's end may move up or down its symbol. */
const endBand = 13;

/** Whether words can stand there: nothing under them, nothing touching. */
export function isFree(box: Box, ground: Ground, own: readonly Laid[]): boolean {
  return (
    !ground.obstacles.some((other) => overlap(box, other, margin.words)) &&
    !ground.structure.some((line) => overlap(box, boxOf(line, 0), margin.structure)) &&
    !ground.laid.some((line) => overlap(box, laidBox(line), margin.line)) &&
    !own.some((line) => overlap(box, laidBox(line), margin.line))
  );
}

/** Whether two boxes come nearer than `by`. */
export function overlap(a: Box, b: Box, by: number): boolean {
  return (
    a.x < b.x + b.width + by &&
    b.x < a.x + a.width + by &&
    a.y < b.y + b.height + by &&
    b.y < a.y + a.height + by
  );
}

function laidBox(line: Laid): Box {
  const level = Math.abs(line.a.y - line.b.y) < Math.abs(line.a.x - line.b.x);
  return boxOf(line, line.atEnd && level && !line.settled ? endBand : line.half);
}

function boxOf({ a, b }: Piece, half: number): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    x: x - half,
    y: y - half,
    width: Math.abs(a.x - b.x) + 2 * half,
    height: Math.abs(a.y - b.y) + 2 * half,
  };
}
