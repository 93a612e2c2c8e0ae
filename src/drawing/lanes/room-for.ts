import type { Places, Room } from "../figure.ts";
import { lengthNeeded } from "./along.ts";
import type { Sayable } from "./along.ts";
import { heightNeeded } from "./beside.ts";
import type { Bundle } from "./bundle.ts";

/** What symbols and corners take of the way between two people. */
const ends = { level: 50, upright: 46 };
/** Above a row in which words stand over level lines. */
const overRow = 22;
const spare = 4;

/** The room that the words between neighbours need; known before any line is laid. */
export function roomFor(bundles: readonly Bundle[], places: Places, sayable: Sayable): Room | null {
  const rows = places.rows.map(() => 0);
  const rightOf = new Map<string, number>();
  for (const bundle of bundles) {
    const [a, b] = [places.people.get(bundle.a), places.people.get(bundle.b)];
    if (a === undefined || b === undefined) continue;
    const [row, other] = [rowOf(places, a.y), rowOf(places, b.y)];
    if (row === null || other === null) continue;
    if (row === other && areNeighbours(places, bundle)) {
      const lack = lengthNeeded(bundle.wires, sayable) + ends.level - (b.x - a.x);
      if (lack > 1) rightOf.set(bundle.a, Math.max(rightOf.get(bundle.a) ?? 0, lack + spare));
    }
    if (other === row + 1) {
      const over = hasLevelWords(bundles, places, other) ? overRow : 0;
      const lack = heightNeeded(bundle.wires, sayable) + ends.upright + over - (b.y - a.y);
      if (lack > 1) rows[row] = Math.max(rows[row] ?? 0, lack + spare);
    }
  }
  const some = rows.some((by) => by > 0) || rightOf.size > 0;
  return some ? { rows, rightOf } : null;
}

function rowOf({ rows }: Places, y: number): number | null {
  const row = rows.findIndex((height) => Math.abs(height - y) < 1);
  return row < 0 ? null : row;
}

function areNeighbours({ people }: Places, bundle: Bundle): boolean {
  const [a, b] = [people.get(bundle.a), people.get(bundle.b)];
  if (a === undefined || b === undefined) return false;
  return ![...people.values()].some(
    ({ x, y }) => Math.abs(y - a.y) < 12 && x > a.x + 1 && x < b.x - 1,
  );
}

function hasLevelWords(bundles: readonly Bundle[], places: Places, row: number): boolean {
  return bundles.some((bundle) => {
    const [a, b] = [places.people.get(bundle.a), places.people.get(bundle.b)];
    if (a === undefined || b === undefined) return false;
    return rowOf(places, a.y) === row && rowOf(places, b.y) === row;
  });
}
