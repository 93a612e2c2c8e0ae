import type { Ground, Laid } from "./ground.ts";
import { portOf } from "./port-key.ts";
import { bitsOf, sideBits } from "./side-bits.ts";
import type { Span } from "./span.ts";

/**
 * Everything in the way of the level, or of the upright, pieces of a pair's lines. Thousands of pieces
 * are looked at for one pair, so it stands in one row of numbers.
 */
export interface Bars {
  readonly level: boolean;
  /** Of each, from where to where it reaches across the pieces, then along them. */
  readonly reach: Float64Array;
  /** Of each, whose symbol of the pair it is, and at which sides of the pair it ends. */
  readonly bits: Uint16Array;
}

/** Boxes bar what overlaps them; lines along it what so much as touches them. */
const touching = 1e-9;

export function barsOn(
  { obstacles, barriers }: Ground,
  pair: { readonly a: string; readonly b: string },
  level: boolean,
): Bars {
  const lines = barriers.filter(({ slanted, span }) => !slanted && span.level === level);
  const count = obstacles.length + lines.length;
  const bars = { level, reach: new Float64Array(4 * count), bits: new Uint16Array(count) };
  for (const [i, { x, y, width, height, clear, symbolOf }] of obstacles.entries()) {
    reachTo(bars, i, { left: x, right: x + width, top: y, bottom: y + height }, clear);
    if (symbolOf !== null) bars.bits[i] = symbolBits(pair, symbolOf);
  }
  const sides = sidesOf(pair);
  for (const [k, { span, clear, laid }] of lines.entries()) {
    const i = obstacles.length + k;
    reachTo(bars, i, span, clear + touching);
    if (laid !== null) bars.bits[i] = endBits(laid, sides);
  }
  return bars;
}

function reachTo({ level, reach }: Bars, i: number, box: Omit<Span, "level">, by: number): void {
  const across = level ? 4 * i : 4 * i + 2;
  const along = level ? 4 * i + 2 : 4 * i;
  reach[across] = box.top - by;
  reach[across + 1] = box.bottom + by;
  reach[along] = box.left - by;
  reach[along + 1] = box.right + by;
}

function symbolBits({ a, b }: { readonly a: string; readonly b: string }, of: string): number {
  return bitsOf(of === a ? 1 : of === b ? 2 : 0, 0, 0);
}

/** The sides of both by `portOf`, each with its bit. */
function sidesOf({
  a,
  b,
}: {
  readonly a: string;
  readonly b: string;
}): readonly (readonly [port: string, bit: number])[] {
  return (["left", "right"] as const).flatMap((side) => [
    [portOf(a, side), sideBits.a[side]] as const,
    [portOf(b, side), sideBits.b[side]] as const,
  ]);
}

function endBits(
  { ends, touches }: Laid,
  sides: readonly (readonly [port: string, bit: number])[],
): number {
  if (ends.length === 0) return 0;
  let [touching, ending] = [0, 0];
  for (const [port, bit] of sides) {
    if (touches.includes(port)) touching |= bit;
    if (ends.includes(port)) ending |= bit;
  }
  return bitsOf(0, touching, ending);
}
