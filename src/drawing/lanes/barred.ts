import { barsOn } from "./bars.ts";
import type { Bars } from "./bars.ts";
import type { Ground } from "./ground.ts";
import { bitsOf } from "./side-bits.ts";

/**
 * What decides where a level or upright piece of a pair's lines may lie. Sets are bits: of the
 * symbols, 1 is `a` and 2 is `b`; of their sides, `sideBits`.
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
export type Barred = (kind: PieceKind, track: number, one: number, other: number) => boolean;

/** What lies on a track: from, to, from, to, in no order. */
type Track = readonly number[];

/** @returns what bars the lines between two, on the ground as it is now */
export function barredOn(ground: Ground, a: string, b: string): Barred {
  const bars = { level: barsOn(ground, { a, b }, true), upright: barsOn(ground, { a, b }, false) };
  const kinds = new Map<number, Map<number, Track>>();
  return (kind, track, one, other) => {
    const key = keyOf(kind);
    let tracks = kinds.get(key);
    if (tracks === undefined) kinds.set(key, (tracks = new Map<number, Track>()));
    let there = tracks.get(track);
    if (there === undefined) {
      there = trackOf(kind.level ? bars.level : bars.upright, track, kind);
      tracks.set(track, there);
    }
    return one < other ? isHit(there, one, other) : isHit(there, other, one);
  };
}

function keyOf({ level, half, at, touches, ends }: PieceKind): number {
  return (Math.round(half * 10) << 11) | (ends << 7) | (touches << 3) | (at << 1) | Number(level);
}

/** Its own symbols are no bar to a piece, nor are lines at the same side of one of them. */
function trackOf(
  { reach, bits }: Bars,
  track: number,
  { half, at, touches, ends }: PieceKind,
): Track {
  const own = bitsOf(at, ends, touches);
  const [least, most] = [track - half, track + half];
  const there: number[] = [];
  for (let i = 0, k = 0; i < bits.length; i++, k += 4) {
    if (most <= (reach[k] ?? 0) || least >= (reach[k + 1] ?? 0)) continue;
    if (((bits[i] ?? 0) & own) === 0) there.push(reach[k + 2] ?? 0, reach[k + 3] ?? 0);
  }
  return there;
}

function isHit(track: Track, from: number, to: number): boolean {
  for (let i = 0; i < track.length; i += 2)
    if (to > (track[i] ?? 0) && from < (track[i + 1] ?? 0)) return true;
  return false;
}
