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
  const isOver = ([a, b]: Stretch): boolean =>
    b > Math.min(from, to) - 2 * reach.along && a < Math.max(from, to) + 2 * reach.along;
  const near = linesNear(frame, pair, reach);
  const lines = [...near.lines, ...wordsNear(words, y, reach)].filter(isOver);
  const people = [...lines, ...peopleNear(frame, pair)];
  const all = [...people, ...near.along].filter(isOver);
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

interface Near {
  /** Legs, what falls there, and other couples' lines that a sign would nearly touch. */
  readonly lines: readonly Stretch[];
  /** Other couples' lines that run along this one. */
  readonly along: readonly Stretch[];
}

/** What of the row's lines is near a couple's line. */
function linesNear(frame: Frame, pair: number, { across }: Reach): Near {
  const { skeleton, legs, falls } = frame;
  const y = coupleLineAt(frame, pair);
  const row = rowOf(frame, pair);
  const [lines, along]: [Stretch[], Stretch[]] = [[], []];
  const stand = (x: number): number => lines.push([x - clear.line, x + clear.line]);
  for (const other of skeleton.pairs.keys()) {
    if (rowOf(frame, other) !== row) continue;
    const [a, b] = legs[other] ?? [0, 0];
    const at = coupleLineAt(frame, other);
    if (at > y - across) for (const x of [a, b]) stand(x);
    if (other === pair) continue;
    const stretch = [Math.min(a, b), Math.max(a, b)] as const;
    if (Math.abs(at - y) < across + clear.line) lines.push(stretch);
    else if (Math.abs(at - y) < across + clear.along) along.push(stretch);
  }
  for (const [drop, { from, pair: of }] of skeleton.drops.entries()) {
    if (skeleton.seats[from[0]]?.row !== row) continue;
    if (of === null || coupleLineAt(frame, of) <= y + across) stand(falls[drop] ?? 0);
  }
  return { lines, along };
}

/** Symbols above the line, and names below it. */
function peopleNear(frame: Frame, pair: number): readonly Stretch[] {
  const { skeleton, centres, figures } = frame;
  const row = rowOf(frame, pair);
  const near: Stretch[] = [];
  for (const [seat, { person, row: at }] of skeleton.seats.entries()) {
    const figure = at === row ? figures.get(person ?? "") : undefined;
    if (figure === undefined) continue;
    const half = Math.max(figure.radius + figure.halo, figure.label.width / 2) + clear.name;
    const x = centres[seat]?.x ?? 0;
    near.push([x - half, x + half]);
  }
  return near;
}
