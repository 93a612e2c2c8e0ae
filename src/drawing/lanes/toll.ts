import { price } from "./price.ts";
import type { Barrier, Laid } from "./ground.ts";
import { isSlanted } from "./span.ts";
import { spanOf } from "./span.ts";
import type { Span } from "./span.ts";
import { boxesUnder, metBy } from "./met.ts";
import type { Tolls } from "./tolls.ts";

/** Nearer to an end of the structure's lines a crossing is hard to read. */
const nearEnd = 6;

/** What one straight piece of a line costs on its ground, and how often it lies where it must not. */
export interface Toll {
  readonly cost: number;
  readonly hits: number;
}

/** @param most stops counting hits there */
export function tollOf(piece: Laid, tolls: Tolls, most = Infinity): Toll {
  const span = spanOf(piece, piece.half);
  let hits = 0;
  for (const { symbolOf } of boxesUnder(span, tolls)) {
    if (symbolOf !== null && piece.at.includes(symbolOf)) continue;
    hits += 1;
    if (hits > most) return { cost: 0, hits };
  }
  let cost = 0;
  for (const barrier of metBy(span, tolls)) {
    const toll = meets(barrier, piece, span);
    if (toll === Infinity) hits += 1;
    else cost += toll;
    if (hits > most) return { cost, hits };
  }
  return { cost, hits };
}

/** What a piece costs of which it is known that it lies on nothing. */
export function crossingToll(piece: Laid, tolls: Tolls): number {
  const span = spanOf(piece, piece.half);
  let cost = 0;
  for (const barrier of metBy(span, tolls)) cost += meets(barrier, piece, span);
  return cost;
}

/** Crossing at right angles is fine; running along a line, or through a corner of the structure, is not. */
function meets(barrier: Barrier, piece: Laid, span: Span): number {
  const { span: there } = barrier;
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
