import type { Tracks } from "./tracks.ts";

export const directions = { level: 0, upright: 1 } as const;

/** The number of a crossing of tracks, for lines that lie level or upright there. */
export function placeOf(
  { xs }: Pick<Tracks, "xs">,
  [i, j]: readonly [number, number],
  direction: 0 | 1,
): number {
  return (j * xs.length + i) * 2 + direction;
}
