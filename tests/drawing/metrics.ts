import type { Box, Part, Point, Shape } from "../../src/drawing/scene.ts";

/** What is wrong with a drawing: each list empty in a good one. */
export interface Faults {
  /** Two boxes of symbols or words that overlap by more than a point both ways. */
  readonly overlaps: readonly string[];
  /** A line of the structure, a tie or a role through somebody's symbol or any words. */
  readonly through: readonly string[];
  /** Two lines less than two points apart over more than three. */
  readonly merged: readonly string[];
}

const boxed: readonly Part[] = ["symbol", "label", "union-label", "tie-label", "caption", "tag"];
const lined: readonly Part[] = ["union-line", "child-line", "twin-bar", "tie", "role"];

/** Measures the shapes of a scene; a drawing's structure alone may be measured too. */
export function faultsOf(shapes: readonly Shape[]): Faults {
  const boxes = boxesOf(shapes);
  const lines = shapes.flatMap(({ part, of, geometry }) =>
    lined.includes(part) && "points" in geometry ? [{ part, of, points: geometry.points }] : [],
  );
  return { overlaps: overlapsOf(boxes), through: throughOf(lines, boxes), merged: mergedOf(lines) };
}

interface Thing {
  readonly part: Part;
  readonly of: string;
  readonly box: Box;
}

interface Line {
  readonly part: Part;
  readonly of: string;
  readonly points: readonly Point[];
}

/** One box for each symbol and each sign beside it, one for each line of words. */
function boxesOf(shapes: readonly Shape[]): readonly Thing[] {
  const symbols = new Map<string, Thing>();
  const words: Thing[] = [];
  for (const { part, of, geometry } of shapes) {
    if (!(boxed.includes(part) || part === "twin-bar") || !("box" in geometry)) continue;
    const { box } = geometry;
    if (part !== "symbol") words.push({ part, of, box });
    else symbols.set(`${of} ${box.x} ${box.y} ${box.width} ${box.height}`, { part, of, box });
  }
  return [...symbols.values(), ...words];
}

function overlapsOf(things: readonly Thing[]): readonly string[] {
  const found: string[] = [];
  for (const [i, a] of things.entries())
    for (const b of things.slice(i + 1)) {
      if (a.part === "tag" || b.part === "tag") {
        // A number stands on its own symbol's edge; its own parts lie on each other.
        if (a.part === b.part || a.part === "symbol" || b.part === "symbol") continue;
      }
      if (a.part === "symbol" && b.part === "symbol" && a.of === b.of) continue;
      const wide =
        Math.min(a.box.x + a.box.width, b.box.x + b.box.width) - Math.max(a.box.x, b.box.x);
      const high =
        Math.min(a.box.y + a.box.height, b.box.y + b.box.height) - Math.max(a.box.y, b.box.y);
      if (wide > 1 && high > 1) found.push(`${nameOf(a)} on ${nameOf(b)}`);
    }
  return found;
}

function nameOf({ part, of }: { readonly part: Part; readonly of: string }): string {
  return `${part} of ${of}`;
}

function throughOf(lines: readonly Line[], things: readonly Thing[]): readonly string[] {
  return lines.flatMap((line) =>
    things
      .filter(({ part }) => part !== "tag" && part !== "caption")
      .filter((thing) => !(thing.part === "symbol" && mayTouch(line, thing, things)))
      .filter(({ box }) => segmentsOf(line).some(([a, b]) => crosses(a, b, shrunk(box, 1.2))))
      .map((thing) => `${nameOf(line)} through ${nameOf(thing)}`),
  );
}

/** The symbol where a line begins or ends; waves stand on lines of the structure that come down there. */
function mayTouch(line: Line, symbol: Thing, things: readonly Thing[]): boolean {
  const own = things.filter(({ part, of }) => part === "symbol" && of === symbol.of);
  const isWhole = own.every(({ box }) => box.width <= symbol.box.width);
  if (line.part === "tie" || line.part === "role") return isWhole && endsAt(line, symbol.box);
  return own.some(({ box }) => endsAt(line, box));
}

/** Whether a line begins or ends at a box: then it may touch it. */
function endsAt({ points }: Line, box: Box): boolean {
  const near = shrunk(box, -4);
  return [points[0], points.at(-1)].some((point) => point !== undefined && inside(point, near));
}

function segmentsOf({
  points,
}: {
  readonly points: readonly Point[];
}): readonly (readonly [Point, Point])[] {
  return points.slice(1).map((point, i) => [points[i]!, point] as const);
}

function shrunk({ x, y, width, height }: Box, by: number): Box {
  return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by };
}

function inside({ x, y }: Point, box: Box): boolean {
  return box.x < x && x < box.x + box.width && box.y < y && y < box.y + box.height;
}

/** Whether a segment has a point inside a box: what is left of it after clipping at the four sides. */
function crosses(a: Point, b: Point, box: Box): boolean {
  if (box.width <= 0 || box.height <= 0) return false;
  let [from, to] = [0, 1];
  const sides: readonly (readonly [number, number])[] = [
    [a.x - b.x, a.x - box.x],
    [b.x - a.x, box.x + box.width - a.x],
    [a.y - b.y, a.y - box.y],
    [b.y - a.y, box.y + box.height - a.y],
  ];
  for (const [along, left] of sides) {
    if (along === 0 && left <= 0) return false;
    if (along < 0) from = Math.max(from, left / along);
    if (along > 0) to = Math.min(to, left / along);
  }
  return from < to;
}

function mergedOf(lines: readonly Line[]): readonly string[] {
  const segments = lines.flatMap((line) =>
    segmentsOf(line)
      .filter(([a, b]) => Math.hypot(b.x - a.x, b.y - a.y) > 3)
      .map(([a, b]) => ({ line, a, b })),
  );
  const found = new Set<string>();
  for (const [i, one] of segments.entries())
    for (const other of segments.slice(i + 1)) {
      if (one.line.of === other.line.of && one.line.part === other.line.part) continue;
      if (shared(one.a, one.b, other) > 3)
        found.add(`${nameOf(one.line)} along ${nameOf(other.line)}`);
    }
  return [...found];
}

/** Over what length a segment runs along another, less than two points from it. */
function shared(a: Point, b: Point, other: { readonly a: Point; readonly b: Point }): number {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const [dx, dy] = [(b.x - a.x) / length, (b.y - a.y) / length];
  const seen = ({ x, y }: Point): readonly [number, number] => [
    (x - a.x) * dx + (y - a.y) * dy,
    Math.abs((y - a.y) * dx - (x - a.x) * dy),
  ];
  const [[fromAlong, fromOff], [toAlong, toOff]] = [seen(other.a), seen(other.b)];
  if (fromOff >= 2 || toOff >= 2) return 0;
  return Math.min(length, Math.max(fromAlong, toAlong)) - Math.max(0, Math.min(fromAlong, toAlong));
}
