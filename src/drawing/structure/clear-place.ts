import type { Box, Point } from "../scene.ts";
import { coupleLineAt } from "./frame.ts";
import type { Frame } from "./frame.ts";
import { rowOf } from "./row-of.ts";

/** What is to stand on a couple line: so far it reaches to either side of its middle, along and across. */
export interface Reach {
  readonly along: number;
  readonly across: number;
}

/** Less than this is no overlap. */
const touch = 0.01;

type Stretch = readonly [from: number, to: number];

/** Between a sign and another line; a line that runs along, so that no eye doubts whose sign it is; words. */
const clear = { line: 3, along: 9, name: 2 };

/** A sign that is to stand on a couple line. */
export interface Sign {
  /** Where across it would stand best. */
  readonly wanted: number;
  readonly reach: Reach;
  /** All words above lines of couples. */
  readonly words: readonly (Box | null)[];
}

/**
 * Where a sign stands on a couple line, as near as can be to where it is wanted, so that it plainly
 * belongs to that line: away from other lines of the row and from all words; if there is such a
 * place, from symbols and names too, and not beside another couple's line.
 */
export function clearPlace(frame: Frame, pair: number, { wanted, reach, words }: Sign): Point {
  const [from, to] = frame.legs[pair] ?? [wanted, wanted];
  const y = coupleLineAt(frame, pair);
  const lines = [...linesNear(frame, pair, reach, clear.line), ...wordsNear(words, y, reach)];
  const people = [...lines, ...peopleNear(frame, rowOf(frame, pair))];
  const all = [...people, ...linesNear(frame, pair, reach, clear.along)];
  const places = [wanted, ...all.flatMap(([a, b]) => [a - reach.along, b + reach.along])]
    .filter((x) => Math.min(from, to) < x && x < Math.max(from, to))
    .toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted));
  const isClear = (x: number, of: readonly Stretch[]): boolean =>
    of.every(([a, b]) => x + reach.along < a + touch || b + reach.along < x + touch);
  const x =
    [all, people, lines].flatMap((of) => places.find((at) => isClear(at, of)) ?? [])[0] ?? wanted;
  return { x, y };
}

/** Words that a sign on a line at some height would reach into. */
function wordsNear(
  words: readonly (Box | null)[],
  y: number,
  { across }: Reach,
): readonly Stretch[] {
  return words.flatMap((box): readonly Stretch[] => {
    if (box === null || box.y + box.height <= y - across || box.y >= y + across) return [];
    return [[box.x - clear.name, box.x + box.width + clear.name]];
  });
}

/** Other couples' lines so near that a sign would nearly touch them, all legs, and all that falls there. */
function linesNear(
  frame: Frame,
  pair: number,
  { across }: Reach,
  free: number,
): readonly Stretch[] {
  const { skeleton, legs, falls } = frame;
  const y = coupleLineAt(frame, pair);
  const row = rowOf(frame, pair);
  const standing = (x: number): Stretch => [x - clear.line, x + clear.line];
  const sameRow = [...skeleton.pairs.keys()].filter((other) => rowOf(frame, other) === row);
  const beside = sameRow.flatMap((other): readonly Stretch[] => {
    const [a, b] = legs[other] ?? [0, 0];
    const at = coupleLineAt(frame, other);
    const isNear = other !== pair && Math.abs(at - y) < across + free;
    const ends = at > y - across ? [standing(a), standing(b)] : [];
    return isNear ? [...ends, [Math.min(a, b), Math.max(a, b)]] : ends;
  });
  const falling = skeleton.drops.flatMap(({ from, pair: of }, drop): readonly Stretch[] => {
    const isHere = skeleton.seats[from[0]]?.row === row;
    const isBelow = of !== null && coupleLineAt(frame, of) > y + across;
    return isHere && !isBelow ? [standing(falls[drop] ?? 0)] : [];
  });
  return [...beside, ...falling];
}

/** Symbols above the line, and names below it. */
function peopleNear({ skeleton, centres, figures }: Frame, row: number): readonly Stretch[] {
  return skeleton.seats.flatMap(({ person, row: at }, seat): readonly Stretch[] => {
    const figure = figures.get(person ?? "");
    if (figure === undefined || at !== row) return [];
    const half = Math.max(figure.radius + figure.halo, figure.label.width / 2) + clear.name;
    const x = centres[seat]?.x ?? 0;
    return [[x - half, x + half]];
  });
}
