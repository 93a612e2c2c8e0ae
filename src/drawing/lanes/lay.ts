import type { Scale } from "../scale.ts";
import type { Point } from "../scene.ts";
import { wordsAlong } from "./along.ts";
import { wordsBeside } from "./beside.ts";
import { barredOn } from "./barred.ts";
import type { Barred } from "./barred.ts";
import type { Bundle, Wire } from "./bundle.ts";
import { bentRoutes, roundaboutRoutes } from "./detours.ts";
import type { Ends, Open } from "./ends.ts";
import { portOf } from "./port-key.ts";
import type { Ground, Laid } from "./ground.ts";
import type { LaidBundle } from "./lane.ts";
import { offsetRoute } from "./offset-route.ts";
import { laidPieces } from "./pieces.ts";
import { isBarred, lengthOf } from "./on-tracks.ts";
import { trunkOf, isLevel } from "./route.ts";
import type { Route } from "./route.ts";
import type { Setting } from "./setting.ts";
import type { SetWords } from "./words.ts";
import { plainRoutes, shortRoutes } from "./short-routes.ts";
import { straightRoute } from "./route-between.ts";
import { tollOf } from "./toll.ts";

/** How dear a way is beside what it crosses. */
const price = { length: 0.06, bend: 4, port: 4, top: 5, back: 18, hit: 300 };
/** A way this dear with its words is compared with ways of more bends. */
const dear = 90;

export interface Pair {
  readonly bundle: Bundle;
  readonly ends: Ends;
  readonly ground: Ground;
  readonly scale: Scale;
  readonly setWords: SetWords;
  /** Whether a way through words or symbols is better than none: room is asked for then. */
  readonly patient?: boolean;
}

/** A pair that remembers where its lines cannot lie. */
interface Known extends Pair {
  readonly barred: Barred;
  /** How far each line lies from the first. */
  readonly spread: readonly number[];
}

/** The best way for all lines of a pair, words included, on the ground as it is now. */
export function layBundle(pair: Pair): LaidBundle {
  const { ends, ground } = pair;
  const { bounds } = ground;
  const known = {
    ...pair,
    barred: barredOn(ground, pair.bundle.a, pair.bundle.b),
    spread: offsets(pair.bundle.wires, pair.scale),
  };
  const open = opening(known);
  const short = [...straights(pair), ...shortRoutes(ends, bounds, open)];
  let best = bestOf(known, short, null);
  if (best === null || best.cost > dear) best = bestOf(known, bentRoutes(ends, bounds, open), best);
  if (best === null || best.cost > dear)
    best = bestOf(known, roundaboutRoutes(ends, bounds, open), best);
  best ??= bestOf({ ...known, patient: true }, plainRoutes(ends, bounds), null);
  if (best === null) throw new Error(`lanes: no way from ${pair.bundle.a} to ${pair.bundle.b}`);
  return best;
}

/** Whether the first line could lie there, to any side of the pair. */
function opening({ bundle, ends, barred }: Known): Open {
  const half = bundle.wires[0]?.half ?? 0;
  return (from, to) => {
    const level = Math.abs(from.y - to.y) < Math.abs(from.x - to.x);
    const kind = { level, half, at: nearest(from, ends), touches: anySide, ends: anySide };
    return level ? !barred(kind, from.y, [from.x, to.x]) : !barred(kind, from.x, [from.y, to.y]);
  };
}

const anySide = 15;

/** Whose symbol a piece leaves from: 1 for `a`, 2 for `b`. */
function nearest({ x, y }: Point, { a, b }: Ends): number {
  const toA = (a.at.x - x) ** 2 + (a.at.y - y) ** 2;
  return toA <= (b.at.x - x) ** 2 + (b.at.y - y) ** 2 ? 1 : 2;
}

/** Neighbours in a row: straight across, a little above the middle. */
function straights({ bundle, ends, scale }: Pair): readonly Route[] {
  const { a, b } = ends;
  if (Math.abs(a.at.y - b.at.y) > 12 || b.at.x - b.reach - a.at.x - a.reach < 20) return [];
  const height = (offsets(bundle.wires, scale).at(-1) ?? 0) / 2;
  return [-2, 4, -8].map((dy) => straightRoute(ends, (a.at.y + b.at.y) / 2 + dy - height));
}

/** How far each line lies from the first. */
function offsets(wires: readonly Wire[], scale: Scale): readonly number[] {
  const steps: number[] = [];
  let at = 0;
  for (const [i, wire] of wires.entries()) {
    const before = wires[i - 1];
    if (before !== undefined) {
      const bothTies = before.kind === "tie" && wire.kind === "tie";
      const step = bothTies ? scale.tieLane : scale.roleLane;
      at += Math.max(step, before.half + wire.half + 2);
    }
    steps.push(at);
  }
  return steps;
}

interface Way {
  readonly routes: readonly Route[];
  readonly pieces: readonly Laid[];
  /** Whether the lines after the first lie to the right of its direction. */
  readonly aside: 1 | -1;
  readonly cost: number;
  readonly hits: number;
}

function bestOf(
  pair: Known,
  routes: readonly Route[],
  known: LaidBundle | null,
): LaidBundle | null {
  const asides = pair.bundle.wires.length > 1 ? ([-1, 1] as const) : ([-1] as const);
  const sorted = routes
    .map((route) => ({ route, cost: costOf(route, pair.bundle, pair.ground) }))
    .filter(({ cost }) => cost < (known?.cost ?? Infinity))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, mostWays);
  const bad: Way[] = [];
  let best = known;
  let tried = 0;
  for (const { route, cost } of sorted) {
    if (best !== null && (cost >= best.cost || tried >= mostTried)) break;
    for (const aside of asides) {
      if (hopeless(route, aside, bad)) continue;
      const way = wayOn(pair, route, { aside, cost, most: best?.cost ?? Infinity });
      if (way === null) continue;
      tried += 1;
      const laid = withWords(pair, way);
      if (laid.setting.cost > badWords) bad.push(way);
      if (best === null || laid.cost < best.cost) best = laid;
    }
  }
  return best;
}

/** So many ways are looked at, the cheapest; of so many at most the words are tried. */
const mostWays = 700;
const mostTried = 24;

/** Words this dear are not tried again on a way hardly different. */
const badWords = 45;
const hardlyDifferent = 14;

function hopeless(route: Route, aside: 1 | -1, bad: readonly Way[]): boolean {
  return bad.some(({ routes: [other], aside: otherAside }) => {
    if (other === undefined || aside !== otherAside) return false;
    if (route.from !== other.from || route.to !== other.to) return false;
    if (route.tracks.length !== other.tracks.length) return false;
    return route.tracks.every((at, i) => Math.abs(at - (other.tracks[i] ?? 0)) < hardlyDifferent);
  });
}

interface Wanted {
  readonly aside: 1 | -1;
  readonly cost: number;
  /** A way that costs as much is not wanted. */
  readonly most: number;
}

/** A way for all lines of the pair beside each other; none where one of them must not lie. */
function wayOn(pair: Known, route: Route, { aside, cost: base, most }: Wanted): Way | null {
  const { ground, barred, patient, spread } = pair;
  const { a, b, wires } = pair.bundle;
  const routes = spread.map((by) => offsetRoute(route, aside * by));
  if (patient !== true && wires.some(({ half }, i) => isBarred(routes[i] ?? route, half, barred)))
    return null;
  const pieces: Laid[] = [];
  let cost = base + (leavesBackwards(pair, route) ? price.back : 0);
  let hits = 0;
  for (const [i, { half }] of wires.entries()) {
    for (const piece of laidPieces(routes[i] ?? route, { a, b, half })) {
      const toll = tollOf(piece, ground, patient === true ? Infinity : 0);
      hits += toll.hits;
      cost += toll.cost + toll.hits * price.hit;
      if ((hits > 0 && patient !== true) || cost >= most) return null;
      pieces.push(piece);
    }
  }
  return { routes, pieces, aside, cost, hits };
}

/** Up first, although the other one stands below. */
function leavesBackwards({ ends }: Pair, { from }: Route): boolean {
  return from === "top" && ends.b.at.y > ends.a.at.y + 12;
}

function costOf(route: Route, { a, b, wires }: Bundle, ground: Ground): number {
  const ports = [portOf(a, route.from), portOf(b, route.to)];
  const crowd = ports.reduce((sum, port) => sum + (ground.ports.get(port) ?? 0), 0);
  const tops = [route.from, route.to].filter((side) => side === "top").length;
  return (
    lengthOf(route) * price.length +
    (route.tracks.length - 1) * price.bend +
    (crowd + wires.length) * price.port +
    tops * price.top * wires.length
  );
}

function withWords(pair: Pair, way: Way): LaidBundle {
  const { bundle } = pair;
  const [first] = way.routes;
  if (first === undefined) throw new Error("lanes: a pair without lines");
  const main = mainPiece(first);
  const setting = settingOn(pair, way, main);
  const lanes = bundle.wires.flatMap((wire, i) => {
    const route = way.routes[i];
    return route === undefined ? [] : [{ wire, route, main, changes: setting.changes[i] ?? [] }];
  });
  return { bundle, lanes, setting, cost: way.cost + setting.cost, hits: way.hits };
}

/** The longest piece; an upright one if it is not much shorter, for words stand best beside it. */
function mainPiece(route: Route): number {
  const corners = trunkOf(route);
  let [main, most] = [0, -1];
  for (const [i] of route.tracks.entries()) {
    const [a, b] = [corners[i], corners[i + 1]];
    if (a === undefined || b === undefined) continue;
    const length = Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
    const weighed = isLevel(route, i) ? length : length * 2.2;
    if (weighed > most) [main, most] = [i, weighed];
  }
  return main;
}

/** From a symbol's own height words keep away, for lines may move up or down there. */
const fromEnd = 19;
const fromCorner = 6;

function settingOn({ bundle, ground, scale, setWords }: Pair, way: Way, main: number): Setting {
  const [first] = way.routes;
  if (first === undefined) throw new Error("lanes: a pair without lines");
  const corners = trunkOf(first);
  const [start, end] = [corners[main], corners[main + 1]];
  if (start === undefined || end === undefined) throw new Error("lanes: a way without its piece");
  const tracks = way.routes.map(({ tracks }, i) => ({
    at: tracks[main] ?? 0,
    half: bundle.wires[i]?.half ?? 0,
  }));
  const least = Math.min(...tracks.map(({ at, half }) => at - half));
  const most = Math.max(...tracks.map(({ at, half }) => at + half));
  const common = { wires: bundle.wires, ground, own: way.pieces, scale, setWords };
  const last = first.tracks.length - 1;
  if (isLevel(first, main)) {
    const inset = (i: number): number => (i === 0 || i === last ? 1 : 12);
    const [from, to] = inward(start.x, end.x, inset(main), inset(main));
    return wordsAlong({ ...common, top: least, bottom: most, from, to });
  }
  const before = main === 1 ? fromEnd : fromCorner;
  const after = main === last - 1 ? fromEnd : fromCorner;
  const [from, to] = inward(start.y, end.y, before, after);
  const outside =
    Math.sign((tracks.at(-1)?.at ?? 0) - (tracks[0]?.at ?? 0)) || outwardOf(first, main);
  return wordsBeside({
    ...common,
    left: least,
    right: most,
    from,
    to,
    outside: outside < 0 ? "left" : "right",
  });
}

function inward(
  from: number,
  to: number,
  before: number,
  after: number,
): readonly [number, number] {
  const way = Math.sign(to - from);
  return [from + way * before, to - way * after];
}

/** The side away from where the line came from. */
function outwardOf(route: Route, main: number): number {
  const corners = trunkOf(route);
  const [before, at] = [corners[main - 1], corners[main]];
  return before === undefined || at === undefined ? 1 : Math.sign(at.x - before.x);
}
