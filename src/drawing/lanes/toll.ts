import type { Ground, Laid, Obstacle, Piece } from "./ground.ts";

/** What it costs to cross. */
const price = { crossStructure: 7, crossEnd: 14, crossLine: 22 };
const clear = { symbol: 9, words: 5, structure: 4.5, line: 3, end: 6 };

/** What one straight piece of a line costs on its ground, and how often it lies where it must not. */
export interface Toll {
  readonly cost: number;
  readonly hits: number;
}

/** @param most stops counting hits there */
export function tollOf(
  piece: Laid,
  ground: Ground,
  own: readonly string[],
  most: number = Infinity,
): Toll {
  const span = spanOf(piece, piece.half);
  let [cost, hits] = [0, 0];
  for (const obstacle of ground.obstacles) {
    if (!blocks(obstacle, piece, span, own)) continue;
    hits += 1;
    if (hits > most) return { cost, hits };
  }
  const add = (toll: number): void => {
    if (toll === Infinity) hits += 1;
    else cost += toll;
  };
  for (const line of ground.structure) add(meets(line, piece, span));
  for (const line of ground.laid) add(passes(line, piece, span));
  return { cost, hits };
}

interface Span {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly level: boolean;
}

function spanOf({ a, b }: Piece, half: number): Span {
  const level = Math.abs(a.y - b.y) < Math.abs(a.x - b.x);
  const [across, along] = level ? [0, half] : [half, 0];
  return {
    left: Math.min(a.x, b.x) - across,
    right: Math.max(a.x, b.x) + across,
    top: Math.min(a.y, b.y) - along,
    bottom: Math.max(a.y, b.y) + along,
    level,
  };
}

function blocks(
  { x, y, width, height, symbolOf }: Obstacle,
  piece: Laid,
  span: Span,
  own: readonly string[],
): boolean {
  if (piece.atEnd && symbolOf !== null && own.includes(symbolOf)) return false;
  const by = symbolOf === null ? clear.words : clear.symbol;
  return (
    span.right > x - by &&
    span.left < x + width + by &&
    span.bottom > y - by &&
    span.top < y + height + by
  );
}

/** Crossing the structure at right angles is fine; running along it or through its corners is not. */
function meets(line: Piece, piece: Laid, span: Span): number {
  const other = spanOf(line, 0);
  const by = clear.structure;
  const apart =
    other.left > span.right + by ||
    other.right < span.left - by ||
    other.top > span.bottom + by ||
    other.bottom < span.top - by;
  if (apart) return 0;
  if (isSlanted(line)) return price.crossEnd;
  if (other.level === span.level) return Infinity;
  const at = span.level ? { x: line.a.x, y: piece.a.y } : { x: piece.a.x, y: line.a.y };
  const fromEnd = Math.min(
    Math.abs(at.x - line.a.x) + Math.abs(at.y - line.a.y),
    Math.abs(at.x - line.b.x) + Math.abs(at.y - line.b.y),
  );
  return fromEnd < clear.end ? price.crossEnd : price.crossStructure;
}

function isSlanted({ a, b }: Piece): boolean {
  return Math.abs(a.x - b.x) > 1 && Math.abs(a.y - b.y) > 1;
}

function passes(line: Laid, piece: Laid, span: Span): number {
  // Lines at one side of one symbol are put in an order without crossings when all are laid.
  const atOneSide = line.ends.some((end) => piece.ends.includes(end));
  if (atOneSide && (line.atEnd || piece.atEnd)) return 0;
  const other = spanOf(line, line.half);
  const by = clear.line;
  const apart =
    other.left > span.right + by ||
    other.right < span.left - by ||
    other.top > span.bottom + by ||
    other.bottom < span.top - by;
  if (apart) return 0;
  return other.level === span.level ? Infinity : price.crossLine;
}
