import type { Figure, Places } from "../figure.ts";
import { pathInk } from "../ink.ts";
import { polyline } from "../lines/tie-line.ts";
import type { Box, Point, Shape } from "../scene.ts";
import type { LaidBundle } from "./lane.ts";
import type { PlacedWords } from "./placed.ts";

/** Words further from their line than this are led to it. */
const far = 24;
const width = 0.6;
/** From the words to the end of what leads away from them. */
const off = 2;

/**
 * Thin lines from words to their line, where they found a place only far from it. None goes over a symbol
 * or over words; where that cannot be, there is none.
 * @param shapes the lines as drawn
 */
export function leaders(
  laid: readonly LaidBundle[],
  shapes: readonly Shape[],
  { figures, places }: { readonly figures: ReadonlyMap<string, Figure>; readonly places: Places },
): readonly Shape[] {
  const words = laid.flatMap(({ setting }) => setting.words);
  const homeless = new Set(laid.flatMap(({ setting }) => setting.left.map((one) => one.words)));
  const symbols = [...places.people].flatMap(([id, at]) => figures.get(id)?.boxes(at) ?? []);
  const said = places.lines.flatMap(({ geometry }) => ("box" in geometry ? [geometry.box] : []));
  const tags = laid.flatMap(({ setting }) => setting.tags.map(({ box }) => box));
  const standing = [...symbols, ...places.labels.values(), ...said, ...tags];
  return words.flatMap((one) => {
    // All others stand at the lines of their two people, one above the other.
    if (!homeless.has(one.words)) return [];
    const others = words.filter((other) => other !== one).map(({ box }) => box);
    return leaderOf(one, pointsOf(shapes, one.words.of), [...standing, ...others]);
  });
}

function pointsOf(shapes: readonly Shape[], key: string): readonly Point[] {
  return shapes.flatMap(({ part, of, geometry }) =>
    of === key && (part === "tie" || part === "role") && "points" in geometry
      ? geometry.points.flatMap((b, i) => between(geometry.points[i - 1] ?? b, b))
      : [],
  );
}

/** So near to each other are the places on a line that are tried. */
const step = 4;

function between(a: Point, b: Point): readonly Point[] {
  const count = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / step));
  return Array.from({ length: count }, (_, i) => {
    const share = (i + 1) / count;
    return { x: a.x + share * (b.x - a.x), y: a.y + share * (b.y - a.y) };
  });
}

function leaderOf(
  { words, box }: PlacedWords,
  line: readonly Point[],
  taken: readonly Box[],
): readonly Shape[] {
  const ways = line
    .map((to) => ({ from: edgeToward(box, to), to }))
    .map((way) => ({ ...way, length: Math.hypot(way.to.x - way.from.x, way.to.y - way.from.y) }))
    .sort((one, other) => one.length - other.length);
  if (ways[0] === undefined || ways[0].length <= far) return [];
  const free = ways.find(({ from, to }) => !taken.some((other) => isOver(from, to, other)));
  if (free === undefined) return [];
  const points = [free.from, free.to];
  const ink = pathInk(polyline(points), { stroke: words.colour, width });
  return [{ part: "tie-mark", of: words.of, geometry: { points }, ink }];
}

/** The point of a box's edge nearest to another, a little outside. */
function edgeToward({ x, y, width: wide, height }: Box, to: Point): Point {
  return {
    x: Math.min(Math.max(to.x, x - off), x + wide + off),
    y: Math.min(Math.max(to.y, y - off), y + height + off),
  };
}

function isOver(a: Point, b: Point, { x, y, width: wide, height }: Box): boolean {
  return between(a, b).some(
    (at) => at.x > x - 1 && at.x < x + wide + 1 && at.y > y - 1 && at.y < y + height + 1,
  );
}
