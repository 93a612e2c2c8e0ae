import { onTop } from "./ends.ts";
import type { End } from "./ends.ts";
import type { Side } from "./route.ts";

/** Where a line's first or last piece may lie. */
export interface Slot {
  readonly slot: number;
  /** Up or down only, where it lies above or below a straight line; 0: either. */
  readonly way: number;
}

/** How far beside a symbol lines may come down. */
const beside = [8, 21, 34, 47];
/** Where numbers stand at the upper right: this share of the reach from the middle. */
const leftOfNumbers = 0.25;
/** From a straight line to one that leaves above or below it. */
const offStraight = 8;

/** Beside a symbol at its middle, or off the straight lines there; at the top on it or beside it. */
export function slots({ at, reach, straights, topRight }: End, side: Side): readonly Slot[] {
  if (side === "top") {
    const aside = [onTop * reach, ...beside.map((by) => reach + by)];
    const right = { free: aside, "next to the middle": [leftOfNumbers * reach], taken: [] }[
      topRight
    ];
    return [...aside.map((by) => at.x - by), ...right.map((by) => at.x + by)].map((slot) => ({
      slot,
      way: 0,
    }));
  }
  const band = straights[side];
  if (band === null) return [{ slot: at.y, way: 0 }];
  return [
    { slot: band.top - offStraight, way: -1 },
    { slot: band.bottom + offStraight, way: 1 },
  ];
}

/** Whether a line in a slot may go on so far down (or up). */
export function goes(way: number, down: number): boolean {
  return way === 0 || way === Math.sign(down);
}
