import type { Point, Shape } from "../../../src/drawing/scene.ts";
import { siblings } from "./plain-family.ts";
import type { PlainFamily, Written } from "./plain-family.ts";

/** How good the structure of a drawing is, counted. */
export interface StructureFaults {
  /** Where lines of different unions cross. */
  readonly crossings: number;
  /** Siblings next to each other by birth who stand in the wrong order. */
  readonly inversions: number;
  /** Unions of one row with somebody between the two who is a partner of neither. */
  readonly apart: number;
  /** Partners or siblings in different rows, children not below a parent. */
  readonly misplaced: number;
}

/** Counts what is wrong with the structure of a drawn family. */
export function structureFaults(
  family: PlainFamily,
  { unionOf }: Written,
  { shapes, people }: { readonly shapes: readonly Shape[]; readonly people: PeoplePlaces },
): StructureFaults {
  return {
    crossings: crossingsOf(segmentsByUnion(family, unionOf, shapes)),
    ...{ inversions: inversionsOf(family, people), apart: apartOf(family, people) },
    misplaced: misplacedOf(family, people),
  };
}

type PeoplePlaces = ReadonlyMap<string, Point>;

interface Segment {
  readonly union: number;
  readonly a: Point;
  readonly b: Point;
}

function segmentsByUnion(
  { unions }: PlainFamily,
  unionOf: ReadonlyMap<string, number>,
  shapes: readonly Shape[],
): readonly Segment[] {
  const ofChild = new Map(unions.flatMap(({ children }, i) => children.map(({ id }) => [id, i])));
  const at = (path: string): number | undefined =>
    unionOf.get(path.split("/").slice(0, 2).join("/"));
  return shapes.flatMap(({ part, of, geometry }) => {
    if ((part !== "union-line" && part !== "child-line") || !("points" in geometry)) return [];
    const union = ofChild.get(of) ?? at(of);
    if (union === undefined) throw new Error(`a line of ${of}, which is nobody's`);
    const segments = geometry.points.slice(1).map((b, i) => ({ union, a: geometry.points[i]!, b }));
    // The slashes of a couple line slant; they are marks.
    return part === "child-line"
      ? segments
      : segments.filter(({ a, b }) => a.x === b.x || a.y === b.y);
  });
}

/** Two lines of one child, and of relatives who married, lie side by side and cross others once. */
const together = 5;

function crossingsOf(segments: readonly Segment[]): number {
  const found = new Map<string, Point[]>();
  for (const [i, one] of segments.entries())
    for (let j = i + 1; j < segments.length; j++) {
      const other = segments[j]!;
      if (one.union === other.union) continue;
      const at = crossing(one, other);
      if (at === null) continue;
      const pair = [one.union, other.union].sort((a, b) => a - b).join(" ");
      const known = found.get(pair) ?? [];
      if (known.some(({ x, y }) => Math.hypot(x - at.x, y - at.y) < together)) continue;
      found.set(pair, [...known, at]);
    }
  return [...found.values()].reduce((sum, points) => sum + points.length, 0);
}

const tolerance = 0.5;

/** Where two segments cross, neither ending at the other. */
function crossing(one: Segment, other: Segment): Point | null {
  const [d, e] = [along(one), along(other)];
  const cross = d.x * e.y - d.y * e.x;
  if (Math.abs(cross) < 1e-9) return null;
  const [x, y] = [other.a.x - one.a.x, other.a.y - one.a.y];
  const [s, t] = [(x * e.y - y * e.x) / cross, (x * d.y - y * d.x) / cross];
  if (!within(s, Math.hypot(d.x, d.y)) || !within(t, Math.hypot(e.x, e.y))) return null;
  return { x: one.a.x + s * d.x, y: one.a.y + s * d.y };
}

function along({ a, b }: Segment): Point {
  return { x: b.x - a.x, y: b.y - a.y };
}

function within(share: number, length: number): boolean {
  return share * length > tolerance && (1 - share) * length > tolerance;
}

function inversionsOf(family: PlainFamily, people: PeoplePlaces): number {
  let inversions = 0;
  for (const union of family.unions) {
    const ids = siblings(family, union);
    for (const [i, id] of ids.slice(1).entries()) {
      const [a, b] = [people.get(ids[i]!)!, people.get(id)!];
      if (a.y === b.y && a.x > b.x) inversions++;
    }
  }
  return inversions;
}

function apartOf({ unions }: PlainFamily, people: PeoplePlaces): number {
  const couples = unions.flatMap(({ partners: [a, b] }) => (a && b ? [[a, b] as const] : []));
  const arePartners = (one: string, other: string): boolean =>
    couples.some((couple) => couple.includes(one) && couple.includes(other));
  return couples.filter(([a, b]) => {
    const [from, to] = [people.get(a)!, people.get(b)!];
    return [...people].some(([id, { x, y }]) => {
      if (id === a || id === b || y !== from.y || y !== to.y) return false;
      const between = Math.min(from.x, to.x) < x && x < Math.max(from.x, to.x);
      return between && !arePartners(id, a) && !arePartners(id, b);
    });
  }).length;
}

function misplacedOf({ unions }: PlainFamily, people: PeoplePlaces): number {
  const y = (id: string | null): number => people.get(id!)!.y;
  return unions.reduce((sum, { partners, children }) => {
    const known = partners.filter((id) => id !== null);
    const rows = new Set(known.map(y));
    const below = new Set(children.map(({ id }) => y(id)));
    const above = children.filter(({ id }) => known.some((parent) => y(parent) >= y(id))).length;
    return sum + Math.max(0, rows.size - 1) + Math.max(0, below.size - 1) + above;
  }, 0);
}
