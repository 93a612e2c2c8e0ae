import type { Point } from "../scene.ts";

/** A place on a line, with the line's direction there as a unit vector. */
export interface Spot extends Point {
  readonly dx: number;
  readonly dy: number;
}

/** A line measured by its own length, in points; what lies aside lies to the right of its direction. */
export interface Curve {
  readonly length: number;
  readonly at: (s: number) => Spot;
  /** The line from one length to another, shifted aside: a true parallel, along corners too. */
  readonly part: (from: number, to: number, aside?: number) => readonly Point[];
}

/** The line through points; at least two of them must differ. */
export function curveThrough(through: readonly Point[]): Curve {
  const points = through.filter((point, i) => i === 0 || distance(point, through[i - 1]) > 1e-6);
  const lengths = lengthsAlong(points);
  const length = lengths.at(-1) ?? 0;
  const at = (s: number): Spot => {
    const i = segmentAt(lengths, s);
    const [a, b] = [points[i], points[i + 1]];
    if (a === undefined || b === undefined) throw new Error("lines: a line without length");
    const span = distance(a, b);
    const [dx, dy] = [(b.x - a.x) / span, (b.y - a.y) / span];
    const beyond = s - (lengths[i] ?? 0);
    return { x: a.x + dx * beyond, y: a.y + dy * beyond, dx, dy };
  };
  const part = (from: number, to: number, aside = 0): readonly Point[] => [
    shifted(at(from), aside),
    ...points.flatMap((_, i) => {
      const s = lengths[i] ?? 0;
      return s > from + 1e-6 && s < to - 1e-6 ? [mitred(points, i, aside)] : [];
    }),
    shifted(at(to), aside),
  ];
  return { length, at, part };
}

function lengthsAlong(points: readonly Point[]): readonly number[] {
  const lengths: number[] = [];
  for (const [i, point] of points.entries())
    lengths.push((lengths.at(-1) ?? 0) + (i === 0 ? 0 : distance(point, points[i - 1])));
  return lengths;
}

function distance(a: Point, b: Point | undefined): number {
  return b === undefined ? 0 : Math.hypot(a.x - b.x, a.y - b.y);
}

/** The last segment that begins at or before `s`. */
function segmentAt(lengths: readonly number[], s: number): number {
  let [low, high] = [0, lengths.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lengths[middle] ?? 0) <= s) low = middle;
    else high = middle - 1;
  }
  return low;
}

function shifted({ x, y, dx, dy }: Spot, aside: number): Point {
  return { x: x - dy * aside, y: y + dx * aside };
}

/** An inner point shifted so that both its segments keep their distance. */
function mitred(points: readonly Point[], i: number, aside: number): Point {
  const [a, b, c] = [points[i - 1], points[i], points[i + 1]];
  if (a === undefined || b === undefined || c === undefined)
    throw new Error("lines: an end has no corner");
  const [into, out] = [distance(a, b), distance(b, c)];
  const x = (a.y - b.y) / into + (b.y - c.y) / out;
  const y = (b.x - a.x) / into + (c.x - b.x) / out;
  const scale = (2 * aside) / Math.max(0.5, x * x + y * y);
  return { x: b.x + x * scale, y: b.y + y * scale };
}
