import { sideBits } from "./side-bits.ts";
import type { Barred } from "./barred.ts";
import { isLevel } from "./route.ts";
import type { Route } from "./route.ts";

/** The length of the level and upright pieces together. */
export function lengthOf({ tracks, start, end }: Route): number {
  let length = 0;
  for (let i = 0; i < tracks.length; i++)
    length += Math.abs((tracks[i + 1] ?? end) - (tracks[i - 1] ?? start));
  return length;
}

/** Whether a level or upright piece of a line lies where it must not. */
export function isBarred(route: Route, half: number, barred: Barred): boolean {
  const { from, to, tracks, start, end } = route;
  const last = tracks.length - 1;
  const left = sideBits.a[from];
  const reached = sideBits.b[to];
  return tracks.some((track, i) => {
    const one = tracks[i - 1] ?? start;
    const other = tracks[i + 1] ?? end;
    const kind = {
      level: isLevel(route, i),
      half,
      at: (i === 0 ? 1 : 0) | (i === last ? 2 : 0),
      touches: (i === 0 ? left : 0) | (i === last ? reached : 0),
      ends: (i <= 1 ? left : 0) | (i >= last - 1 ? reached : 0),
    };
    return one !== other && barred(kind, track, one, other);
  });
}
