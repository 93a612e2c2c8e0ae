import type { Places } from "../figure.ts";
import { piecesOf } from "../lines/polyline-pieces.ts";
import type { Scale } from "../scale.ts";
import type { Point } from "../scene.ts";
import type { Bundle } from "./bundle.ts";

/** Two people of one row with others between them. */
export interface Across {
  readonly bundle: Bundle;
  readonly row: number;
}

/** Above a symbol, and below the line of a sibship. */
const around = 16;
/** So many lines over a row find room below its sibships' lines; others go round. */
const most = 2;

/**
 * Room for lines from one to another of a row, over those between: by row, what is lacking between it
 * and the row above.
 */
export function lackingAcross(
  pairs: readonly Across[],
  places: Places,
  scale: Scale,
): ReadonlyMap<number, number> {
  const lacking = new Map<number, number>();
  for (const row of new Set(pairs.map(({ row: one }) => one))) {
    const under = underSiblings(places, row, scale);
    if (under === null) continue;
    const wires = pairs.filter((pair) => pair.row === row).map(({ bundle }) => bundle.wires.length);
    const widest = wires.toSorted((a, b) => b - a).slice(0, most);
    const needed = around + scale.tieLane * widest.reduce((sum, count) => sum + count, 0);
    // Half of more room comes to lie above the sibships' lines.
    const lack = 2 * (needed - under);
    if (lack > 1) lacking.set(row, lack);
  }
  return lacking;
}

/** From the lowest line of a sibship down to the symbols; `null` where there is none. */
function underSiblings({ lines, rows }: Places, row: number, { symbol }: Scale): number | null {
  const [above, below] = [rows[row - 1], rows[row]];
  if (above === undefined || below === undefined) return null;
  const levels = lines
    .filter(({ part }) => part === "child-line")
    .flatMap(({ geometry }) => ("points" in geometry ? piecesOf(geometry.points) : []))
    .filter(({ a, b }) => isLevel(a, b) && a.y > above && a.y < below)
    .map(({ a }) => a.y);
  return levels.length === 0 ? null : below - symbol / 2 - Math.max(...levels);
}

function isLevel(a: Point, b: Point): boolean {
  return Math.abs(a.y - b.y) < 0.5 && Math.abs(a.x - b.x) > 1;
}
