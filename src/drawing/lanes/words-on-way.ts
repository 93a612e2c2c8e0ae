import { wordsAlong } from "./along.ts";
import { wordsBeside } from "./beside.ts";
import { wordsKeepOff } from "./no-words.ts";
import { trunkOf, isLevel } from "./route.ts";
import type { Route } from "./route.ts";
import type { Setting } from "./setting.ts";
import { standingAround } from "./standing.ts";
import type { Pair, Way } from "./way.ts";

/** The piece that carries the phases and their words, and the words as they stand there. */
export interface Spoken {
  readonly main: number;
  readonly setting: Setting;
}

/** Words this dear are tried on another piece, or on another way. */
export const badWords = 45;

/** Words that stand badly on one piece may stand well on the next longest. */
export function wordsOnWay(pair: Pair, way: Way): Spoken {
  const [first] = way.routes;
  if (first === undefined) throw new Error("lanes: a pair without lines");
  let best: Spoken | null = null;
  for (const main of mainPieces(first)) {
    const setting = settingOn(pair, way, main);
    if (best === null || setting.cost < best.setting.cost) best = { main, setting };
    if (best.setting.cost < badWords) break;
  }
  if (best === null) throw new Error("lanes: a way without pieces");
  return best;
}

/** The two longest pieces; an upright one counts for more, for words stand best beside it. */
function mainPieces(route: Route): readonly number[] {
  const corners = trunkOf(route);
  const lengths = route.tracks.map((_, i) => {
    const [a, b] = [corners[i], corners[i + 1]];
    if (a === undefined || b === undefined) return 0;
    const length = Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
    return isLevel(route, i) ? length : length * 2.2;
  });
  return lengths
    .map((length, i) => ({ length, i }))
    .sort((a, b) => b.length - a.length)
    .slice(0, 2)
    .map(({ i }) => i);
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
    half: bundle.wires[i]?.reach ?? 0,
  }));
  const least = Math.min(...tracks.map(({ at, half }) => at - half));
  const most = Math.max(...tracks.map(({ at, half }) => at + half));
  const piece = {
    x: Math.min(start.x, end.x),
    y: Math.min(start.y, end.y),
    width: Math.abs(start.x - end.x),
    height: Math.abs(start.y - end.y),
  };
  const standing = standingAround(piece, ground.noWords.concat(way.pieces.map(wordsKeepOff)));
  const common = { wires: bundle.wires, standing, scale, setWords };
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
