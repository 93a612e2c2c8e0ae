import type { Ground, Laid } from "./ground.ts";
import { portOf } from "./port-key.ts";

/**
 * What decides where a level or upright piece of a pair's lines may lie. Sets are bits: of the
 * symbols, 1 is `a` and 2 is `b`; of their sides, {@link sideBits}.
 */
export interface PieceKind {
  readonly level: boolean;
  /** How far the line reaches to either side. */
  readonly half: number;
  /** At whose symbols it ends. */
  readonly at: number;
  /** The sides at which it ends itself, and those at which it or a piece next to it ends. */
  readonly touches: number;
  readonly ends: number;
}

/** Whether a piece on a track hits anything between two places: as a toll would count, but remembered. */
export type Barred = (kind: PieceKind, track: number, span: readonly [number, number]) => boolean;

export const sideBits = {
  a: { left: 1, right: 2, top: 0 },
  b: { left: 4, right: 8, top: 0 },
} as const;

/** Something in the way of pieces of one direction, as far as it reaches across and along it. */
interface Bar {
  readonly across: readonly [number, number];
  readonly along: readonly [number, number];
  /** Whose symbol of the pair it is, and at which sides of the pair it ends. */
  readonly symbol: number;
  readonly touches: number;
  readonly ends: number;
}

/** What lies on a track: from, to, from, to, in no order. */
type Track = readonly number[];

interface Table {
  readonly bars: readonly Bar[];
  readonly tracks: Map<number, Track>;
}

/** @returns what bars the lines between two, on the ground as it is now */
export function barredOn(ground: Ground, a: string, b: string): Barred {
  const bars = new Map([true, false].map((level) => [level, barsOn(ground, { a, b, level })]));
  const tables = new Map<number, Table>();
  const tableOf = (kind: PieceKind): Table => {
    const key = keyOf(kind);
    const known = tables.get(key);
    if (known !== undefined) return known;
    const those = (bars.get(kind.level) ?? []).filter((bar) => stops(bar, kind));
    const table = { bars: those, tracks: new Map<number, Track>() };
    tables.set(key, table);
    return table;
  };
  return (kind, track, [one, other]) => {
    const { bars: those, tracks } = tableOf(kind);
    let there = tracks.get(track);
    if (there === undefined) tracks.set(track, (there = trackOf(those, track, kind.half)));
    return isHit(there, Math.min(one, other), Math.max(one, other));
  };
}

function keyOf({ level, half, at, touches, ends }: PieceKind): number {
  return (Math.round(half * 10) << 11) | (ends << 7) | (touches << 3) | (at << 1) | Number(level);
}

/** Its own symbols are no bar to a piece, nor are lines at the same side of one of them. */
function stops(bar: Bar, { at, touches, ends }: PieceKind): boolean {
  return (bar.symbol & at) === 0 && (bar.touches & ends) === 0 && (bar.ends & touches) === 0;
}

function trackOf(bars: readonly Bar[], track: number, half: number): Track {
  const there: number[] = [];
  for (const { across, along } of bars)
    if (track + half > across[0] && track - half < across[1]) there.push(along[0], along[1]);
  return there;
}

function isHit(track: Track, from: number, to: number): boolean {
  for (let i = 0; i < track.length; i += 2)
    if (to > (track[i] ?? 0) && from < (track[i + 1] ?? 0)) return true;
  return false;
}

interface Pieces {
  readonly a: string;
  readonly b: string;
  readonly level: boolean;
}

/** Boxes bar what overlaps them; lines along it what so much as touches them. */
const touching = 1e-9;

function barsOn({ obstacles, barriers }: Ground, pieces: Pieces): readonly Bar[] {
  const { a, b, level } = pieces;
  const bar = (
    box: { left: number; right: number; top: number; bottom: number },
    by: number,
  ): Pick<Bar, "across" | "along"> => {
    const xs = [box.left - by, box.right + by] as const;
    const ys = [box.top - by, box.bottom + by] as const;
    return level ? { across: ys, along: xs } : { across: xs, along: ys };
  };
  return [
    ...obstacles.map(({ x, y, width, height, symbolOf, clear }) => ({
      ...bar({ left: x, right: x + width, top: y, bottom: y + height }, clear),
      symbol: symbolOf === a ? 1 : symbolOf === b ? 2 : 0,
      touches: 0,
      ends: 0,
    })),
    ...barriers
      .filter(({ slanted, span }) => !slanted && span.level === level)
      .map(({ span, laid, clear }) => ({
        ...bar(span, clear + touching),
        symbol: 0,
        ...sidesOf(laid, pieces),
      })),
  ];
}

function sidesOf(laid: Laid | null, { a, b }: Pieces): Pick<Bar, "touches" | "ends"> {
  if (laid === null || laid.ends.length === 0) return { touches: 0, ends: 0 };
  const bits = (ports: readonly string[]): number =>
    (ports.includes(portOf(a, "left")) ? sideBits.a.left : 0) |
    (ports.includes(portOf(a, "right")) ? sideBits.a.right : 0) |
    (ports.includes(portOf(b, "left")) ? sideBits.b.left : 0) |
    (ports.includes(portOf(b, "right")) ? sideBits.b.right : 0);
  return { touches: bits(laid.touches), ends: bits(laid.ends) };
}
