import type { Box, Point } from "../scene.ts";
import type { Route, Side } from "./route.ts";

/** One person of a pair, as the end of a line. */
export interface End {
  readonly at: Point;
  /** From the centre to where a line may begin. */
  readonly reach: number;
}

export interface Ends {
  readonly a: End;
  readonly b: End;
}

const sides: readonly Side[] = ["right", "left", "top"];
/** How far beyond the drawing lines may run. */
const beyond = 170;
/** Least level run before a line turns. */
const run = 13;
const fine = 5;
const coarse = 9;

/** Lines of one to three pieces between two people, leaving at every side. */
export function shortRoutes(ends: Ends, bounds: Box): readonly Route[] {
  const routes: Route[] = [];
  const { a, b } = ends;
  for (const from of sides)
    for (const to of sides) {
      const [fromTop, toTop] = [from === "top", to === "top"];
      const [least, most] = fromTop
        ? [bounds.y - beyond / 2, Math.min(a.at.y - a.reach, b.at.y - b.reach)]
        : [bounds.x - beyond, bounds.x + bounds.width + beyond];
      const between = fromTop === toTop ? steps(least, most, fine).map((at) => [at]) : [[]];
      for (const one of slots(a, from, fromTop && toTop))
        for (const other of slots(b, to, fromTop && toTop))
          for (const middle of between)
            routes.push(route(ends, { from, to }, [one, ...middle, other]));
    }
  return routes.filter((one) => leavesWell(one));
}

/** Whether a line may lie straight between two points. */
export type Open = (a: Point, b: Point) => boolean;

/** Lines with one more bend, for pairs with others in between. */
export function bentRoutes(ends: Ends, bounds: Box, open: Open): readonly Route[] {
  const { a, b } = ends;
  const xs = steps(bounds.x - beyond, bounds.x + bounds.width + beyond, coarse);
  const ys = steps(bounds.y - beyond / 2, bounds.y + bounds.height + 40, coarse);
  const routes: Route[] = [];
  for (const side of ["right", "left"] as const) {
    const [outA, outB] = [edge(a, side), edge(b, side)];
    const fromA = xs.filter(
      (x) => outward(side, outA, x) && open({ x: outA, y: a.at.y }, { x, y: a.at.y }),
    );
    const fromB = xs.filter(
      (x) => outward(side, outB, x) && open({ x: outB, y: b.at.y }, { x, y: b.at.y }),
    );
    const [topA, topB] = [topOf(a, b), topOf(b, a)];
    const overA = ys.filter((y) => outward("top", topA.y, y) && open(topA, { x: topA.x, y }));
    const overB = ys.filter((y) => outward("top", topB.y, y) && open(topB, { x: topB.x, y }));
    for (const x of fromA)
      for (const y of overB)
        if (open({ x, y: a.at.y }, { x, y }))
          routes.push(route(ends, { from: side, to: "top" }, [a.at.y, x, y, topB.x]));
    for (const x of fromB)
      for (const y of overA)
        if (open({ x, y: b.at.y }, { x, y }))
          routes.push(route(ends, { from: "top", to: side }, [topA.x, y, x, b.at.y]));
  }
  return routes;
}

/** Lines that leave at the top, run over everybody of the row, and down wherever there is room. */
export function roundaboutRoutes(ends: Ends, bounds: Box, open: Open): readonly Route[] {
  const xs = steps(bounds.x - beyond, bounds.x + bounds.width + beyond, coarse);
  const [topA, topB] = [topOf(ends.a, ends.b), topOf(ends.b, ends.a)];
  const over = (top: Point): readonly number[] =>
    steps(top.y - 75, top.y - 9, 6).filter((y) => open(top, { x: top.x, y }));
  const along = (top: Point): readonly (readonly [number, readonly number[]])[] =>
    over(top).map((y) => [y, xs.filter((x) => open({ x: top.x, y }, { x, y }))]);
  const [alongA, alongB] = [along(topA), along(topB)];
  const routes: Route[] = [];
  for (const [one, fromA] of alongA)
    for (const [other, fromB] of alongB)
      for (const x of fromA)
        if (fromB.includes(x) && open({ x, y: one }, { x, y: other }))
          routes.push(route(ends, { from: "top", to: "top" }, [topA.x, one, x, other, topB.x]));
  return routes;
}

/** Where a line leaves at the top, on the side of the other one. */
function topOf(end: End, other: End): Point {
  const by = other.at.x < end.at.x ? -0.45 : 0.45;
  return { x: end.at.x + by * end.reach, y: end.at.y - end.reach };
}

/** Straight across, for neighbours in a row, at a height of its own. */
export function straightRoute({ a, b }: Ends, height: number): Route {
  return {
    from: "right",
    to: "left",
    tracks: [height],
    start: a.at.x + a.reach,
    end: b.at.x - b.reach,
  };
}

/** How far from the middle of the top lines come down: on the symbol itself, or beside it. */
const beside = [8, 21, 34, 47];

/** Where a line's first or last piece may lie. Beside a symbol all begin at its middle at first. */
function slots({ at, reach }: End, side: Side, few: boolean): readonly number[] {
  if (side !== "top") return [at.y];
  const aside = [0.45 * reach, ...(few ? [] : beside.map((by) => reach + by))];
  return aside.flatMap((by) => [at.x - by, at.x + by]);
}

function route(ends: Ends, at: Pick<Route, "from" | "to">, tracks: readonly number[]): Route {
  return { ...at, tracks, start: edge(ends.a, at.from), end: edge(ends.b, at.to) };
}

function edge({ at, reach }: End, side: Side): number {
  if (side === "top") return at.y - reach;
  return side === "right" ? at.x + reach : at.x - reach;
}

/** Away from the symbol, and far enough for a round corner. */
function leavesWell({ from, to, tracks, start, end }: Route): boolean {
  const [first, last] = [tracks[1], tracks.at(-2)];
  if (first === undefined || last === undefined) return false;
  return outward(from, start, first) && outward(to, end, last);
}

function outward(side: Side, edgeAt: number, track: number): boolean {
  return side === "right" ? track >= edgeAt + run : track <= edgeAt - (side === "top" ? 8 : run);
}

function steps(from: number, to: number, by: number): readonly number[] {
  const count = Math.max(0, Math.floor((to - from) / by) + 1);
  return Array.from({ length: count }, (_, i) => from + i * by);
}
