import type { Point } from "../scene.ts";
import { barredOn } from "./barred.ts";
import type { Ends, Open } from "./ends.ts";
import type { LaidBundle } from "./lane.ts";
import { groundNear } from "./near.ts";
import type { Route } from "./route.ts";
import { formSaying, roleSaying } from "./sayings.ts";
import { plainRoutes, shortRoutes } from "./short-routes.ts";
import { spreadOf } from "./spread.ts";
import { straights } from "./straights.ts";
import { tollsOn } from "./tolls.ts";
import { costsFor, portCost } from "./way-cost.ts";
import { wayOn } from "./way.ts";
import type { Known, Pair, Way } from "./way.ts";
import { waysBetween } from "./ways.ts";
import type { Search } from "./ways.ts";
import { badWords, wordsOnWay } from "./words-on-way.ts";

/** A way this dear with its words is compared with all others. */
const dear = 130;

/** How far a way is looked for: if there is none, further, and between narrower gaps. */
const distances = [1, 4];

/** The best way for all lines of a pair, words included, on the ground as it is now. */
export function layBundle(anywhere: Pair): LaidBundle {
  for (const far of distances) {
    const best = bestWithin(knownNear(anywhere, far));
    if (best !== null) return best;
  }
  const known = { ...knownNear(anywhere, 1), patient: true };
  const best = bestOf(known, plainRoutes(known.ends, known.ground), null);
  if (best === null) throw new Error(`lanes: no way from ${known.bundle.a} to ${known.bundle.b}`);
  return best;
}

function knownNear(anywhere: Pair, far: number): Known {
  const { ends, bundle, scale } = anywhere;
  const ground = groundNear(anywhere.ground, ends, far);
  const barred = barredOn(ground, bundle.a, bundle.b);
  const tolls = tollsOn(ground);
  return { ...anywhere, ground, barred, tolls, ...spreadOf(bundle.wires, scale), patient: false };
}

function bestWithin(known: Known): LaidBundle | null {
  const { ends, ground } = known;
  const open = opening(known);
  const best = bestOf(known, [...straights(known), ...shortRoutes(ends, ground, open)], null);
  if (best !== null && best.cost <= dear) return best;
  return bestOf(known, waysBetween(searchFor(known, open, best?.cost ?? Infinity)), best);
}

function searchFor(pair: Known, open: Open, most: number): Search {
  const { ends, ground, half, bundle } = pair;
  const common = { ends, ground, half, open, words: widestWords(pair) };
  return {
    ...common,
    most,
    wires: bundle.wires.length,
    portCost: (which, side) => portCost(pair, which, side),
  };
}

const wordsColumn = 132;

/** The widest words of the pair in a column. */
function widestWords({ bundle, scale, setWords }: Pair): number {
  const sayings = bundle.wires.flatMap((wire) =>
    wire.kind === "role"
      ? [roleSaying(wire, scale)]
      : wire.forms.map((form) => formSaying(form, scale)),
  );
  return Math.max(0, ...sayings.map((saying) => setWords(saying, wordsColumn).width));
}

/** Whether lines as wide as all together could lie there, to any side of the pair. */
function opening({ half, ends, barred }: Known): Open {
  return (from, to) => {
    const level = Math.abs(from.y - to.y) < Math.abs(from.x - to.x);
    const kind = { level, half, at: nearest(from, ends), touches: anySide, ends: anySide };
    return level ? !barred(kind, from.y, from.x, to.x) : !barred(kind, from.x, from.y, to.y);
  };
}

const anySide = 15;

/** Whose symbol a piece leaves from: 1 for `a`, 2 for `b`. */
function nearest({ x, y }: Point, { a, b }: Ends): number {
  const toA = (a.at.x - x) ** 2 + (a.at.y - y) ** 2;
  return toA <= (b.at.x - x) ** 2 + (b.at.y - y) ** 2 ? 1 : 2;
}

function bestOf(
  pair: Known,
  routes: readonly Route[],
  known: LaidBundle | null,
): LaidBundle | null {
  const asides = pair.bundle.wires.length > 1 ? ([-1, 1] as const) : ([-1] as const);
  const costOf = costsFor(pair);
  const sorted = routes
    .map((route) => ({ route, cost: costOf(route) }))
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

/** Bad words are not tried again on a way hardly different. */
const hardlyDifferent = 14;

function hopeless(route: Route, aside: 1 | -1, bad: readonly Way[]): boolean {
  return bad.some(({ routes: [other], aside: otherAside }) => {
    if (other === undefined || aside !== otherAside) return false;
    if (route.from !== other.from || route.to !== other.to) return false;
    if (route.tracks.length !== other.tracks.length) return false;
    return route.tracks.every((at, i) => Math.abs(at - (other.tracks[i] ?? 0)) < hardlyDifferent);
  });
}

function withWords(pair: Pair, way: Way): LaidBundle {
  const { bundle } = pair;
  const { main, setting } = wordsOnWay(pair, way);
  const lanes = bundle.wires.flatMap((wire, i) => {
    const route = way.routes[i];
    return route === undefined ? [] : [{ wire, route, main, changes: setting.changes[i] ?? [] }];
  });
  return { bundle, lanes, setting, cost: way.cost + setting.cost, hits: way.hits };
}
