import type { Places, Room } from "../figure.ts";
import { heightAlong, lengthNeeded } from "./level-needs.ts";
import type { Sayable } from "./needed-along.ts";
import { heightNeeded } from "./beside.ts";
import { areNeighbours } from "./neighbours.ts";
import { lackingAcross } from "./room-across.ts";
import type { Scale } from "../scale.ts";
import type { Point } from "../scene.ts";
import type { Bundle } from "./bundle.ts";

/** What symbols and corners take of the way between two people. */
const ends = { level: 50, upright: 62 };
const spare = 4;

/** The room that the words between neighbours need; known before any line is laid. */
export function roomFor(
  bundles: readonly Bundle[],
  places: Places,
  { guests, ...sayable }: Sayable & Guests,
): Room | null {
  const placed = bundles.flatMap((bundle) => placedIn(bundle, places) ?? []);
  const rows = places.rows.map(() => 0);
  const rightOf = new Map<string, number>();
  for (const { bundle, a, b, row, below } of placed) {
    if (row === below && areNeighbours(places, a, b)) {
      const lack = lengthNeeded(bundle.wires, sayable) + ends.level - (b.x - a.x);
      if (lack > 1) rightOf.set(bundle.a, Math.max(rightOf.get(bundle.a) ?? 0, lack + spare));
    }
    if (below === row + 1) {
      const over = heightOver(placed, below, places, sayable);
      const lack = heightNeeded(bundle.wires, sayable) + ends.upright + over - (b.y - a.y);
      if (lack > 1) rows[row] = Math.max(rows[row] ?? 0, lack + spare);
      widenBeside(a, b, { places, rightOf, needed: inner + 2 * widthOf(bundle, sayable.scale) });
    }
  }
  for (const [id, count] of guests) {
    const row = rowOf(places, places.people.get(id)?.y ?? NaN);
    if (row === null || row === 0 || isAlone(places, id)) continue;
    const lack =
      sayable.scale.tieLane * (count + entering(placed, row)) + lane - gapOver(places, row);
    if (lack > 1) rows[row - 1] = Math.max(rows[row - 1] ?? 0, lack + spare);
  }
  const across = placed.filter(
    ({ row, below, a, b }) => row === below && !areNeighbours(places, a, b),
  );
  for (const [row, lack] of lackingAcross(across, places, sayable.scale))
    rows[row - 1] = Math.max(rows[row - 1] ?? 0, lack + spare);
  const some = rows.some((by) => by > 0) || rightOf.size > 0;
  return some ? { rows, rightOf } : null;
}

/** Who is tied to people at the margin, who have no places yet. */
export interface Guests {
  /** How many each of the structure is tied to, by id. */
  readonly guests: ReadonlyMap<string, number>;
}

function isAlone({ people }: Places, id: string): boolean {
  const at = people.get(id);
  return ![...people].some(([other, { y }]) => other !== id && Math.abs(y - (at?.y ?? 0)) < 12);
}

/** How many pairs' lines come down into a row. */
function entering(placed: readonly PlacedBundle[], row: number): number {
  return placed.filter(({ row: from, below }) => from < row && below === row).length;
}

/** What lies free over the symbols of a row, where lines to the margin may pass. */
function gapOver({ people, labels, rows }: Places, row: number): number {
  const above = [...people].flatMap(([id, { y }]) =>
    Math.abs(y - (rows[row - 1] ?? 0)) < 1 ? (labels.get(id) ?? []) : [],
  );
  const bottom = Math.max(...above.map((box) => box.y + box.height), rows[row - 1] ?? 0);
  return (rows[row] ?? 0) - overSymbol - bottom;
}

interface Widened {
  readonly places: Places;
  readonly rightOf: Map<string, number>;
  /** What must lie free between two labels, for a line to pass on one side of a child line. */
  readonly needed: number;
}

/** On either side of a line between a label and a child line. */
const inner = 44;

/** Where somebody stands further out, a line down leaves on the inner side, between two labels. */
function widenBeside(a: Point, b: Point, { places, rightOf, needed }: Widened): void {
  const row = [...places.people].filter(([, { y }]) => Math.abs(y - a.y) < 12);
  const outer = row.filter(([, { x }]) => (x - a.x) * (b.x - a.x) < 0);
  const inside = row
    .filter(([, { x }]) => (x - a.x) * (b.x - a.x) > 0)
    .sort(([, one], [, other]) => Math.abs(one.x - a.x) - Math.abs(other.x - a.x))[0];
  const own = row.find(([, { x }]) => x === a.x)?.[0];
  if (outer.length === 0 || inside === undefined || own === undefined) return;
  const [left, right] = inside[1].x < a.x ? [inside[0], own] : [own, inside[0]];
  const [from, to] = [places.labels.get(left), places.labels.get(right)];
  if (from === undefined || to === undefined) return;
  const lack = needed - (to.x - from.x - from.width);
  if (lack > 1) rightOf.set(left, Math.max(rightOf.get(left) ?? 0, lack + spare));
}

function widthOf({ wires }: Bundle, { tieLane }: Scale): number {
  return wires.length * tieLane;
}

interface PlacedBundle {
  readonly bundle: Bundle;
  readonly a: Point;
  readonly b: Point;
  /** The rows of the two; the second is never above the first. */
  readonly row: number;
  readonly below: number;
}

function placedIn(bundle: Bundle, places: Places): PlacedBundle | null {
  const [a, b] = [places.people.get(bundle.a), places.people.get(bundle.b)];
  if (a === undefined || b === undefined) return null;
  const [row, below] = [rowOf(places, a.y), rowOf(places, b.y)];
  return row === null || below === null ? null : { bundle, a, b, row, below };
}

function rowOf({ rows }: Places, y: number): number | null {
  const row = rows.findIndex((height) => Math.abs(height - y) < 1);
  return row < 0 ? null : row;
}

/** Above symbols, for a line that runs over somebody. */
const overSymbol = 30;
/** Between two level lines with words, and around the words of one. */
const lane = 14;

/** How high the level lines of a row and their words stand above it, where they are most. */
function heightOver(
  placed: readonly PlacedBundle[],
  row: number,
  places: Places,
  sayable: Sayable,
): number {
  const levels = placed.filter(
    ({ row: one, below, a, b }) => one === row && below === row && areNeighbours(places, a, b),
  );
  const heights = levels.map(({ bundle, a, b }) => {
    const words = heightAlong(bundle.wires, b.x - a.x - ends.level, sayable);
    return lane + words;
  });
  const above = levels.map(({ a }) =>
    levels.reduce(
      (sum, { a: from, b: to }, i) => sum + (from.x <= a.x && a.x < to.x ? (heights[i] ?? 0) : 0),
      0,
    ),
  );
  return Math.max(0, ...above.map((height) => height - overSymbol));
}
