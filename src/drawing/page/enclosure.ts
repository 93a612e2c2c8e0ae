import type { Box, Point } from "../scene.ts";
import { around as boxAround } from "./boxes.ts";

/** Side of a cell, in points: what lies within the line lies in whole cells. */
const cell = 6;
/** Free space around members and around those who are not to be enclosed. */
const room = { members: 7, strangers: 2 };

/**
 * Closed lines around boxes that go round all strangers: a line around somebody who is no member
 * would be a false statement. Boxes that cannot be reached without enclosing a stranger have a line
 * of their own.
 * @param outside how many lines around some of them it runs outside
 * @returns the corners of each line, the last not repeated
 */
export function enclosuresOf(
  members: readonly Box[],
  strangers: readonly Box[],
  outside = 0,
): readonly (readonly Point[])[] {
  const barred = new Set(strangers.flatMap((box) => cellsOf(box, room.strangers)));
  for (const key of members.flatMap((box) => cellsOf(box, 0))) barred.delete(key);
  const free = (cells: readonly Key[]): boolean => !cells.some((key) => barred.has(key));
  const around = room.members + outside * cell;
  const inside = new Set(members.flatMap((box) => cellsOf(box, around)));
  for (const box of joined(members)) {
    const cells = cellsOf(box, around);
    if (free(cells)) for (const key of cells) inside.add(key);
  }
  for (const key of barred) inside.delete(key);
  joinParts(inside, barred);
  return edgesOf(inside);
}

/** The box around all, and those around every two: where nobody else is, the line runs straight. */
function joined(members: readonly Box[]): readonly Box[] {
  const pairs = members.flatMap((one, i) => members.slice(i + 1).map((other) => [one, other]));
  return [members, ...pairs].map((boxes) => boxAround(boxes)).filter((box) => box !== null);
}

type Key = string;

function keyOf(column: number, row: number): Key {
  return `${column} ${row}`;
}

function spotOf(key: Key): readonly [number, number] {
  const [column, row] = key.split(" ").map(Number);
  return [column ?? 0, row ?? 0];
}

function cellsOf({ x, y, width, height }: Box, around: number): readonly Key[] {
  const [left, top] = [Math.floor((x - around) / cell), Math.floor((y - around) / cell)];
  const [right, bottom] = [
    Math.ceil((x + width + around) / cell),
    Math.ceil((y + height + around) / cell),
  ];
  return Array.from({ length: bottom - top }, (_, i) => top + i).flatMap((row) =>
    Array.from({ length: right - left }, (_, i) => keyOf(left + i, row)),
  );
}

const ways = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;

function beside(key: Key): readonly Key[] {
  const [column, row] = spotOf(key);
  return ways.map(([dx, dy]) => keyOf(column + dx, row + dy));
}

/** Corridors from part to part, as short as can be, two cells wide where there is room. */
function joinParts(inside: Set<Key>, barred: ReadonlySet<Key>): void {
  const [first] = inside;
  if (first === undefined) return;
  for (;;) {
    const part = reached([first], (key) => inside.has(key));
    if (part.size === inside.size) return;
    const way = wayOut(part, inside, barred);
    if (way === null) return;
    for (const key of way) {
      inside.add(key);
      for (const next of beside(key).slice(0, 2)) if (!barred.has(next)) inside.add(next);
    }
  }
}

function reached(from: readonly Key[], may: (key: Key) => boolean): ReadonlySet<Key> {
  const seen = new Set(from);
  for (const key of seen) for (const next of beside(key)) if (may(next)) seen.add(next);
  return seen;
}

/** Farther ways than this many cells are no way. */
const farthest = 40_000;

/** The cells of the shortest way from a part to any other. */
function wayOut(
  part: ReadonlySet<Key>,
  inside: ReadonlySet<Key>,
  barred: ReadonlySet<Key>,
): readonly Key[] | null {
  const cameFrom = new Map<Key, Key | null>([...part].map((key) => [key, null]));
  for (const [key] of cameFrom) {
    if (cameFrom.size > farthest) return null;
    if (inside.has(key) && !part.has(key)) return backFrom(key, cameFrom);
    for (const next of beside(key))
      if (!cameFrom.has(next) && !barred.has(next)) cameFrom.set(next, key);
  }
  return null;
}

function backFrom(end: Key, cameFrom: ReadonlyMap<Key, Key | null>): readonly Key[] {
  const way: Key[] = [];
  for (let key: Key | null = end; key !== null; key = cameFrom.get(key) ?? null) way.push(key);
  return way;
}

/** The lines between inside and outside, chained, straight runs as one. */
function edgesOf(inside: ReadonlySet<Key>): readonly (readonly Point[])[] {
  const next = new Map<Key, Key[]>();
  for (const key of inside) {
    const [x, y] = spotOf(key);
    const corners = [keyOf(x, y), keyOf(x + 1, y), keyOf(x + 1, y + 1), keyOf(x, y + 1)] as const;
    const [a, b, c, d] = corners;
    const sides = [
      [0, -1, a, b],
      [1, 0, b, c],
      [0, 1, c, d],
      [-1, 0, d, a],
    ] as const;
    for (const [dx, dy, from, to] of sides)
      if (!inside.has(keyOf(x + dx, y + dy))) next.set(from, [...(next.get(from) ?? []), to]);
  }
  const loops: (readonly Point[])[] = [];
  for (const start of next.keys()) {
    const loop = loopFrom(start, next);
    if (loop.length > 0) loops.push(cornersOf(loop));
  }
  return loops;
}

/** Takes the edges of one loop out. */
function loopFrom(start: Key, next: Map<Key, Key[]>): readonly Key[] {
  const loop: Key[] = [];
  for (let at = start; ;) {
    const to = next.get(at)?.pop();
    if (to === undefined) return loop;
    loop.push(at);
    at = to;
  }
}

function cornersOf(loop: readonly Key[]): readonly Point[] {
  const points = loop.map(spotOf);
  return points
    .filter(([x, y], i) => {
      const [before, after] = [points.at(i - 1), points[(i + 1) % points.length]];
      const level = before?.[1] === y && after?.[1] === y;
      const upright = before?.[0] === x && after?.[0] === x;
      return !level && !upright;
    })
    .map(([x, y]) => ({ x: x * cell, y: y * cell }));
}
