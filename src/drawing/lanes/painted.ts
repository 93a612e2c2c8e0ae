import { piecesOf } from "../lines/polyline-pieces.ts";
import type { Piece } from "../lines/polyline-pieces.ts";
import type { Point } from "../scene.ts";

/** A line already painted. */
export interface Painted {
  readonly pieces: readonly Boxed[];
  /** How far it reaches to either side. */
  readonly half: number;
  /** What its middle reaches. */
  readonly reach: Reach;
}

/** A straight piece, and what it reaches. */
export interface Boxed extends Piece {
  readonly reach: Reach;
}

/** From the least to the most that something reaches. */
export interface Reach {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function painted(pieces: readonly Piece[], half: number): Painted {
  const boxed = pieces.map(({ a, b }) => ({ a, b, reach: reachOf(a, b) }));
  return {
    pieces: boxed,
    half,
    reach: boxed.reduce((all, { reach }) => both(all, reach), nothing),
  };
}

/** A line through points. */
export function paintedThrough(points: readonly Point[], half: number): Painted {
  return painted(piecesOf(points), half);
}

const nothing: Reach = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };

function reachOf(a: Point, b: Point): Reach {
  return {
    left: Math.min(a.x, b.x),
    right: Math.max(a.x, b.x),
    top: Math.min(a.y, b.y),
    bottom: Math.max(a.y, b.y),
  };
}

function both(one: Reach, other: Reach): Reach {
  return {
    left: Math.min(one.left, other.left),
    right: Math.max(one.right, other.right),
    top: Math.min(one.top, other.top),
    bottom: Math.max(one.bottom, other.bottom),
  };
}
