import type { Barrier, Obstacle } from "./ground.ts";
import { price } from "./price.ts";
import type { Tracks, Walker } from "./tracks.ts";

/** What it costs to go from each crossing of tracks to the next; infinite where nothing may lie. */
export interface Terrain extends Tracks {
  /** From column `i` to `i + 1` on row `j`, at `j * xs.length + i`. */
  readonly level: Float64Array;
  /** From row `j` to `j + 1` on column `i`, at the same place. */
  readonly upright: Float64Array;
}

const tiny = 1e-6;

/** The ground under the tracks, for lines so wide together. */
export function terrainOn(tracks: Tracks, { ground, half }: Walker, wires: number): Terrain {
  const { xs, ys } = tracks;
  const size = xs.length * ys.length;
  const terrain = { ...tracks, level: new Float64Array(size), upright: new Float64Array(size) };
  for (let j = 0; j < ys.length; j++)
    for (let i = 0; i < xs.length; i++) {
      const at = j * xs.length + i;
      terrain.level[at] = price.length * ((xs[i + 1] ?? Infinity) - (xs[i] ?? 0));
      terrain.upright[at] = price.length * ((ys[j + 1] ?? Infinity) - (ys[j] ?? 0));
    }
  for (const obstacle of ground.obstacles) closeBox(terrain, obstacle, half);
  for (const barrier of ground.barriers) {
    closeAlong(terrain, barrier, half);
    tax(terrain, barrier, wires);
  }
  return terrain;
}

interface Range {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function closeBox(terrain: Terrain, obstacle: Obstacle, half: number): void {
  const { x, y, width, height } = obstacle;
  const by = obstacle.clear + half - tiny;
  const range = { left: x - by, right: x + width + by, top: y - by, bottom: y + height + by };
  close(terrain, range, true);
  close(terrain, range, false);
}

/** Nothing runs along a line. */
function closeAlong(terrain: Terrain, { span, slanted, clear }: Barrier, half: number): void {
  if (slanted) return;
  const by = clear + half - tiny;
  const { left, right, top, bottom, level } = span;
  close(terrain, { left: left - by, right: right + by, top: top - by, bottom: bottom + by }, level);
}

function close(terrain: Terrain, { left, right, top, bottom }: Range, level: boolean): void {
  const { xs, ys } = terrain;
  const edges = level ? terrain.level : terrain.upright;
  const [firstRow, lastRow] = level ? inside(ys, top, bottom) : overlapped(ys, top, bottom);
  const [firstColumn, lastColumn] = level ? overlapped(xs, left, right) : inside(xs, left, right);
  for (let j = firstRow; j <= lastRow; j++)
    for (let i = firstColumn; i <= lastColumn; i++) edges[j * xs.length + i] = Infinity;
}

/** Crossing a line costs, more near its ends. */
function tax(terrain: Terrain, { span, laid, slanted }: Barrier, wires: number): void {
  const { xs, ys } = terrain;
  const { left, right, top, bottom, level } = span;
  const toll = wires * (laid !== null ? price.line : slanted ? price.slant : price.structure);
  if (level || slanted) {
    const [firstColumn, lastColumn] = inside(xs, left, right);
    const [firstRow, lastRow] = crossed(ys, (top + bottom) / 2);
    for (let i = firstColumn; i <= lastColumn; i++)
      for (let j = firstRow; j <= lastRow; j++) add(terrain.upright, j * xs.length + i, toll);
  }
  if (!level || slanted) {
    const [firstRow, lastRow] = inside(ys, top, bottom);
    const [firstColumn, lastColumn] = crossed(xs, (left + right) / 2);
    for (let j = firstRow; j <= lastRow; j++)
      for (let i = firstColumn; i <= lastColumn; i++) add(terrain.level, j * xs.length + i, toll);
  }
}

function add(edges: Float64Array, at: number, toll: number): void {
  edges[at] = (edges[at] ?? 0) + toll;
}

/** The tracks strictly between two places, first and last. */
function inside(tracks: readonly number[], from: number, to: number): readonly [number, number] {
  return [firstBeyond(tracks, from), lastBefore(tracks, to)];
}

/** The steps from track to track that share something with what lies between two places. */
function overlapped(
  tracks: readonly number[],
  from: number,
  to: number,
): readonly [number, number] {
  const first = Math.max(0, firstBeyond(tracks, from) - 1);
  return [first, Math.min(lastBefore(tracks, to), tracks.length - 2)];
}

/** The step on which a place lies; none if it lies on a track itself: what turns there crosses nothing. */
function crossed(tracks: readonly number[], at: number): readonly [number, number] {
  const first = lastBefore(tracks, at - tiny);
  const next = tracks[first + 1];
  return first < 0 || next === undefined || next < at + tiny ? [0, -1] : [first, first];
}

/** The first track beyond a place; as many as there are, if none is. Tracks stand in their order. */
function firstBeyond(tracks: readonly number[], place: number): number {
  let [low, high] = [0, tracks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tracks[middle] ?? Infinity) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The last track before a place; -1 if none is. */
function lastBefore(tracks: readonly number[], place: number): number {
  let [low, high] = [0, tracks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tracks[middle] ?? Infinity) < place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
