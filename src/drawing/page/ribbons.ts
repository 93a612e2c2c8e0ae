import type { Family } from "../../family/family.ts";
import type { Lanes, Places } from "../figure.ts";
import { pathInk } from "../ink.ts";
import type { Marks } from "../marks.ts";
import type { Point, Shape } from "../scene.ts";
import { keyOf } from "../tag.ts";

/**
 * Under the ties that carry the one repeat, and under the roles beside them. Each ends where its phase
 * ends; at a person it runs on under the symbol.
 */
export function ribbons(
  family: Family,
  places: Places,
  lanes: Lanes,
  marks: Marks,
): readonly Shape[] {
  const drawn = new Set<readonly Point[]>();
  return (marks.halo?.ribbon.map(keyOf) ?? []).flatMap((key) => {
    const line = lanes.stretches.get(key);
    // Phases that look alike share one stretch.
    if (line === undefined || drawn.has(line)) return [];
    drawn.add(line);
    const beside = rolesBeside(family, lanes, key).flatMap((role) => near(role, line));
    return [
      strip(key, runOn(line, places), tieWidth),
      ...beside.map((role) => strip(key, runOn(role, places), roleWidth)),
    ];
  });
}

const tieWidth = 17;
const roleWidth = 12;
/** How near a role must run to lie on the same ribbon. */
const reach = 14;
/** A tie's end this near to a symbol's centre is at that person. */
const atPerson = 36;

function strip(of: string, points: readonly Point[], width: number): Shape {
  const d = points.map(({ x, y }, i) => `${i === 0 ? "M" : "L"}${x} ${y}`).join("");
  const ink = pathInk(d, { stroke: "halo", width });
  return { part: "halo", of, geometry: { points }, ink };
}

/** Lines of the roles that the two people of a tie's phase hold toward each other. */
function rolesBeside(family: Family, lanes: Lanes, key: string): readonly (readonly Point[])[] {
  const bond = family.bonds.find(
    ({ path }) => key.startsWith(`${keyOf(path)}/`) || keyOf(path) === key,
  );
  if (bond === undefined) return [];
  const roles = family.roles
    .filter(
      ({ who, toward }) =>
        bond.between.includes(who) && toward !== null && bond.between.includes(toward),
    )
    .map(({ path }) => keyOf(path));
  return lanes.shapes.flatMap(({ part, of, geometry }) =>
    part === "role" && roles.includes(of) && "points" in geometry ? [geometry.points] : [],
  );
}

/** The long runs of a line that keep beside another: within reach of it, and not beyond its ends. */
function near(line: readonly Point[], other: readonly Point[]): readonly (readonly Point[])[] {
  const runs: Point[][] = [[]];
  for (const point of dense(line))
    if (isBeside(point, other)) runs.at(-1)?.push(point);
    else if (runs.at(-1)?.length !== 0) runs.push([]);
  const most = longRun * lengthOf(other);
  return runs.filter((run) => lengthOf(run) > most);
}

/** A role that is near for less of the way has a lane of its own. */
const longRun = 0.6;

function lengthOf(line: readonly Point[]): number {
  return line.reduce((sum, { x, y }, i) => {
    const before = line[i - 1];
    return before === undefined ? 0 : sum + Math.hypot(x - before.x, y - before.y);
  }, 0);
}

/** Whether a point lies within reach of a line, and not past its first or last point. */
function isBeside(point: Point, line: readonly Point[]): boolean {
  let least = Infinity;
  let isBeyond = false;
  for (let i = 1; i < line.length; i++) {
    const [from, to] = [line[i - 1], line[i]];
    if (from === undefined || to === undefined) continue;
    const [dx, dy, x, y] = [to.x - from.x, to.y - from.y, point.x - from.x, point.y - from.y];
    if (isFar(x, dx) || isFar(y, dy)) continue;
    const along = (x * dx + y * dy) / (dx ** 2 + dy ** 2 || 1);
    const share = Math.min(1, Math.max(0, along));
    const apart = (x - share * dx) ** 2 + (y - share * dy) ** 2;
    if (apart > least) continue;
    least = apart;
    isBeyond = (i === 1 && along < 0) || (i === line.length - 1 && along > 1);
  }
  return least <= reach ** 2 && !isBeyond;
}

/** Whether something lies out of reach of a stretch from 0 to `to`. */
function isFar(at: number, to: number): boolean {
  return at < Math.min(0, to) - reach || at > Math.max(0, to) + reach;
}

/** The same line with a point at least every 2 pt. */
function dense(line: readonly Point[]): readonly Point[] {
  return line.flatMap((to, i) => {
    const from = line[i - 1];
    if (from === undefined) return [to];
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 2));
    return Array.from({ length: steps }, (_, k) => between(from, to, (k + 1) / steps));
  });
}

function between(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** Lengthens a line at the ends that stand at people, so that ribbon and halo are one. */
function runOn(line: readonly Point[], places: Places): readonly Point[] {
  const backwards = [...line].reverse();
  const [head, tail] = [under(line, places), under(backwards, places)];
  return [...head, ...line, ...tail];
}

function under(line: readonly Point[], places: Places): readonly Point[] {
  const [end, next] = line;
  if (end === undefined || next === undefined) return [];
  const people = [...places.people.values()];
  if (!people.some((p) => Math.hypot(p.x - end.x, p.y - end.y) < atPerson)) return [];
  const length = Math.hypot(end.x - next.x, end.y - next.y);
  return length === 0 ? [] : [between(end, next, -10 / length)];
}
