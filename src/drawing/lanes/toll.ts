import { price } from "./price.ts";
import type { Barrier, Ground, Laid, Obstacle } from "./ground.ts";
import { isSlanted } from "./span.ts";
import { spanOf } from "./span.ts";
import type { Span } from "./span.ts";

/** Nearer to an end of the structure's lines a crossing is hard to read. */
const nearEnd = 6;

/** What one straight piece of a line costs on its ground, and how often it lies where it must not. */
export interface Toll {
  readonly cost: number;
  readonly hits: number;
}

/** @param most stops counting hits there */
export function tollOf(piece: Laid, ground: Ground, most = Infinity): Toll {
  const span = spanOf(piece, piece.half);
  let [cost, hits] = [0, 0];
  for (const obstacle of ground.obstacles) {
    if (!blocks(obstacle, piece, span)) continue;
    hits += 1;
    if (hits > most) return { cost, hits };
  }
  for (const barrier of ground.barriers) {
    const toll = meets(barrier, piece, span);
    if (toll === Infinity) hits += 1;
    else cost += toll;
    if (hits > most) return { cost, hits };
  }
  return { cost, hits };
}

/** What a piece costs of which it is known that it lies on nothing. */
export function crossingToll(piece: Laid, ground: Ground): number {
  const span = spanOf(piece, piece.half);
  let cost = 0;
  for (const barrier of ground.barriers) cost += meets(barrier, piece, span);
  return cost;
}

function blocks(obstacle: Obstacle, piece: Laid, span: Span): boolean {
  const { x, y, width, height, symbolOf, clear: by } = obstacle;
  return (
    span.right > x - by &&
    span.left < x + width + by &&
    span.bottom > y - by &&
    span.top < y + height + by &&
    !(symbolOf !== null && piece.at.includes(symbolOf))
  );
}

/** Crossing at right angles is fine; running along a line, or through a corner of the structure, is not. */
function meets(barrier: Barrier, piece: Laid, span: Span): number {
  const { clear: by, span: there } = barrier;
  const apart =
    there.left > span.right + by ||
    there.right < span.left - by ||
    there.top > span.bottom + by ||
    there.bottom < span.top - by;
  if (apart) return 0;
  const slanted = barrier.slanted || isSlanted(piece);
  if (barrier.laid !== null)
    return passes(barrier.laid, piece, there.level === span.level && !slanted);
  if (slanted) return barrier.slanted ? price.slant : price.end;
  return there.level === span.level ? Infinity : crosses(there, span);
}

function passes(line: Laid, piece: Laid, along: boolean): number {
  // Lines at one side of one symbol are put in an order without crossings when all are laid.
  if (line.touches.some((side) => piece.ends.includes(side))) return 0;
  if (piece.touches.some((side) => line.ends.includes(side))) return 0;
  return along ? Infinity : price.line;
}

function crosses(there: Span, span: Span): number {
  const [x, y] = span.level
    ? [(there.left + there.right) / 2, (span.top + span.bottom) / 2]
    : [(span.left + span.right) / 2, (there.top + there.bottom) / 2];
  const fromEnd = there.level
    ? Math.min(Math.abs(x - there.left), Math.abs(x - there.right))
    : Math.min(Math.abs(y - there.top), Math.abs(y - there.bottom));
  return fromEnd < nearEnd ? price.end : price.structure;
}
