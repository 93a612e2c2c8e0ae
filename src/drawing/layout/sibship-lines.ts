import { busLanes } from "./buses.ts";
import type { Skeleton } from "./skeleton.ts";

/** Where each sibship's line runs. */
export interface SibshipLines {
  /** By drop: its lane below its row; `null` where it falls straight to one child. */
  readonly lanes: readonly (number | null)[];
  /** By row: how many lanes lie below it. */
  readonly counts: readonly number[];
}

/**
 * A lane for every sibship that needs a line across.
 * @param falls by drop: where it falls, across
 * @param landings by drop, then by landing: where its lines come down, across
 */
export function sibshipLines(
  { drops, seats, rows }: Skeleton,
  falls: readonly number[],
  landings: readonly (readonly number[])[],
): SibshipLines {
  const lanes = new Array<number | null>(drops.length).fill(null);
  const counts = Array.from({ length: rows }, (_, row) => {
    const across = drops.flatMap(({ from }, drop) => {
      const [top, stems] = [falls[drop] ?? 0, landings[drop] ?? []];
      const straight = stems.length === 1 && stems[0] === top;
      return seats[from[0]]?.row === row && !straight ? [{ drop, bus: { top, stems } }] : [];
    });
    const found = busLanes(across.map(({ bus }) => bus));
    for (const [i, { drop }] of across.entries()) lanes[drop] = found[i] ?? 0;
    return Math.max(0, ...found.map((lane) => lane + 1));
  });
  return { lanes, counts };
}

/** The height of a lane, all lanes together in the middle of a free band. */
export function laneAt(
  lane: number,
  count: number,
  band: { readonly top: number; readonly bottom: number },
  step: number,
): number {
  return (band.top + band.bottom) / 2 + (lane - (count - 1) / 2) * step;
}
