import type { Box, Point } from "../scene.ts";
import type { Band } from "./ground.ts";
import type { Route, Side } from "./route.ts";

/** One person of a pair, as the end of a line. */
export interface End {
  readonly at: Point;
  /** From the centre to where a line may begin. */
  readonly reach: number;
  /** What straight lines to a neighbour take up at either side. */
  readonly straights: { readonly left: Band | null; readonly right: Band | null };
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

/** Whether a line may lie straight between two points. */
export type Open = (a: Point, b: Point) => boolean;

/** A way out of a symbol: where its piece lies, and how far it may go before it turns. */
interface Exit {
  readonly side: Side;
  readonly slot: number;
  /** Up or down only, where it lies above or below a straight line; 0: either. */
  readonly way: number;
  readonly turns: ReadonlySet<number>;
}

/** Lines of one to three pieces between two people, leaving at every side. */
export function shortRoutes(ends: Ends, bounds: Box, open: Open): readonly Route[] {
  const { a, b } = ends;
  const [exitsA, exitsB] = [exits(a, bounds, open), exits(b, bounds, open)];
  return exitsA.flatMap((one) =>
    exitsB.flatMap((other) => {
      const at = { from: one.side, to: other.side };
      if (!goes(one.way, heightOf(b, other) - one.slot)) return [];
      if (!goes(other.way, heightOf(a, one) - other.slot)) return [];
      if ((one.side === "top") !== (other.side === "top"))
        return [route(ends, at, [one.slot, other.slot])].filter((way) => leavesWell(way, ends));
      if (one.side === "top" && !(isOn(a, one.slot) && isOn(b, other.slot))) return [];
      return [...one.turns]
        .filter((turn) => other.turns.has(turn))
        .map((turn) => route(ends, at, [one.slot, turn, other.slot]));
    }),
  );
}

function goes(way: number, down: number): boolean {
  return way === 0 || way === Math.sign(down);
}

function heightOf(end: End, { side, slot }: Exit): number {
  return side === "top" ? edge(end, "top") : slot;
}

/** Whether an upright piece comes down on the symbol itself. */
function isOn({ at, reach }: End, x: number): boolean {
  return Math.abs(x - at.x) < reach;
}

/** Level out, up or down, and back: ways for when nothing is free. */
export function plainRoutes(ends: Ends, bounds: Box): readonly Route[] {
  const xs = steps(bounds.x - beyond, bounds.x + bounds.width + beyond, 2 * coarse);
  return (["right", "left"] as const).flatMap((from) =>
    (["right", "left"] as const).flatMap((to) =>
      xs
        .map((x) => route(ends, { from, to }, [ends.a.at.y, x, ends.b.at.y]))
        .filter((way) => leavesWell(way, ends)),
    ),
  );
}

function exits(end: End, bounds: Box, open: Open): readonly Exit[] {
  const xs = steps(bounds.x - beyond, bounds.x + bounds.width + beyond, fine);
  const ys = steps(bounds.y - beyond / 2, bounds.y + bounds.height, fine);
  return sides.flatMap((side) =>
    slots(end, side).map(({ slot, way }) => {
      const from = edge(end, side);
      const turns = (side === "top" ? ys : xs).filter(
        (turn) =>
          outward(side, from, turn, riseOf(end, slot)) &&
          open(...pieceOut({ side, slot }, from, turn)),
      );
      return { side, slot, way, turns: new Set(turns) };
    }),
  );
}

function pieceOut(
  { side, slot }: Pick<Exit, "side" | "slot">,
  from: number,
  to: number,
): readonly [Point, Point] {
  return side === "top"
    ? [
        { x: slot, y: from },
        { x: slot, y: to },
      ]
    : [
        { x: from, y: slot },
        { x: to, y: slot },
      ];
}

/** Lines with one more bend, for pairs with others in between. */
export function bentRoutes(ends: Ends, bounds: Box, open: Open): readonly Route[] {
  const { a, b } = ends;
  const xs = steps(bounds.x - beyond, bounds.x + bounds.width + beyond, coarse);
  const ys = steps(bounds.y - beyond / 2, bounds.y + bounds.height + 40, coarse);
  const routes: Route[] = [];
  const over = (end: End, top: Point): readonly number[] =>
    ys.filter((y) => outward("top", top.y, y, riseOf(end, top.x)) && open(top, { x: top.x, y }));
  for (const side of ["right", "left"] as const) {
    for (const top of topsOf(b, a))
      for (const { slot, x, y } of turns({ end: a, side, xs, ys: over(b, top) }, open))
        routes.push(route(ends, { from: side, to: "top" }, [slot, x, y, top.x]));
    for (const top of topsOf(a, b))
      for (const { slot, x, y } of turns({ end: b, side, xs, ys: over(a, top) }, open))
        routes.push(route(ends, { from: "top", to: side }, [top.x, y, x, slot]));
  }
  return routes;
}

interface Way {
  readonly end: End;
  readonly side: "left" | "right";
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** Ways out of one side, to some x and from there to some height. */
function turns(
  { end, side, xs, ys }: Way,
  open: Open,
): readonly { readonly slot: number; readonly x: number; readonly y: number }[] {
  const out = edge(end, side);
  return slots(end, side).flatMap(({ slot, way }) =>
    xs
      .filter((x) => outward(side, out, x) && open({ x: out, y: slot }, { x, y: slot }))
      .flatMap((x) =>
        ys
          .filter((y) => goes(way, y - slot) && open({ x, y: slot }, { x, y }))
          .map((y) => ({ slot, x, y })),
      ),
  );
}

/** Lines that leave at the top, run over everybody of the row, and down wherever there is room. */
export function roundaboutRoutes(ends: Ends, bounds: Box, open: Open): readonly Route[] {
  const xs = steps(bounds.x - beyond, bounds.x + bounds.width + beyond, coarse);
  const { a, b } = ends;
  const along = (end: End, other: End): readonly Over[] =>
    topsOf(end, other).flatMap((top) =>
      steps(top.y - 75, top.y - riseOf(end, top.x) - 1, 6)
        .filter((y) => open(top, { x: top.x, y }))
        .map((y) => ({ x: top.x, y, reached: xs.filter((x) => open({ x: top.x, y }, { x, y })) })),
    );
  const [alongA, alongB] = [along(a, b), along(b, a)];
  const routes: Route[] = [];
  for (const one of alongA)
    for (const other of alongB)
      for (const x of one.reached)
        if (other.reached.includes(x) && open({ x, y: one.y }, { x, y: other.y }))
          routes.push(route(ends, { from: "top", to: "top" }, [one.x, one.y, x, other.y, other.x]));
  return routes;
}

/** A level piece above a symbol, and how far it may go. */
interface Over extends Point {
  readonly reached: readonly number[];
}

/** Where a line may leave at the top, first on the side of the other one. */
function topsOf({ at, reach }: End, other: End): readonly Point[] {
  const way = other.at.x < at.x ? -1 : 1;
  const aside = [way * onTop * reach, way * (reach + 8), -way * (reach + 8)];
  return aside.map((by) => ({ x: at.x + by, y: at.y - reach }));
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

/** Where lines come down: this share of the symbol's reach from its middle, or so far beside it. */
const onTop = 0.62;
const beside = [8, 21, 34, 47];

/** From a straight line to one that leaves above or below it. */
const offStraight = 8;

/** Where a line's first or last piece may lie: beside a symbol at its middle, or off straight lines. */
function slots(
  { at, reach, straights }: End,
  side: Side,
): readonly { readonly slot: number; readonly way: number }[] {
  if (side === "top") {
    const aside = [onTop * reach, ...beside.map((by) => reach + by)];
    return aside.flatMap((by) => [at.x - by, at.x + by]).map((slot) => ({ slot, way: 0 }));
  }
  const band = straights[side];
  if (band === null) return [{ slot: at.y, way: 0 }];
  return [
    { slot: band.top - offStraight, way: -1 },
    { slot: band.bottom + offStraight, way: 1 },
  ];
}

function route({ a, b }: Ends, at: Pick<Route, "from" | "to">, tracks: readonly number[]): Route {
  const [first, last] = [landing(a, at.from, tracks[0]), landing(b, at.to, tracks.at(-1))];
  return {
    ...at,
    tracks,
    start: first.at,
    end: last.at,
    ...(first.joint === null ? {} : { head: first.joint }),
    ...(last.joint === null ? {} : { tail: last.joint }),
  };
}

interface Landing {
  readonly at: number;
  /** Where a slanted bit meets the symbol, for a line that comes down beside it. */
  readonly joint: Point | null;
}

function landing(end: End, side: Side, slot: number | undefined): Landing {
  const at = edge(end, side);
  const aside = slot === undefined ? 0 : slot - end.at.x;
  if (side !== "top" || Math.abs(aside) < end.reach) return { at, joint: null };
  const joint = { x: end.at.x + Math.sign(aside) * onTop * end.reach, y: at + 3 };
  return { at: at - 0.9 * (Math.abs(aside) - onTop * end.reach), joint };
}

function edge({ at, reach }: End, side: Side): number {
  if (side === "top") return at.y - reach;
  return side === "right" ? at.x + reach : at.x - reach;
}

/** Away from the symbol, and far enough for a round corner. */
function leavesWell({ from, to, tracks, start, end }: Route, { a, b }: Ends): boolean {
  const [slot, first, last, final] = [tracks[0], tracks[1], tracks.at(-2), tracks.at(-1)];
  if (slot === undefined || first === undefined || last === undefined || final === undefined)
    return false;
  return outward(from, start, first, riseOf(a, slot)) && outward(to, end, last, riseOf(b, final));
}

function outward(side: Side, edgeAt: number, track: number, rise = leastRise): boolean {
  if (side === "top") return track <= edgeAt - rise;
  return side === "right" ? track >= edgeAt + run : track <= edgeAt - run;
}

/** Least upright run above a symbol; more where a slanted bit leads in from beside it. */
const leastRise = 8;

function riseOf({ at, reach }: End, slot: number): number {
  const aside = Math.abs(slot - at.x) - 0.4 * reach;
  return aside < 0.2 * reach ? leastRise : leastRise + aside + 8;
}

function steps(from: number, to: number, by: number): readonly number[] {
  const count = Math.max(0, Math.floor((to - from) / by) + 1);
  return Array.from({ length: count }, (_, i) => from + i * by);
}
