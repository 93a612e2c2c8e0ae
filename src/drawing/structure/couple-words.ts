import type { Box } from "../scene.ts";
import { coupleForm } from "./couple-history.ts";
import { coupleLineAt } from "./frame.ts";
import type { Frame } from "./frame.ts";
import { rowOf } from "./row-of.ts";

/** By pair: where the words above its line stand; `null` where there are none. */
export function coupleWords(frame: Frame): readonly (Box | null)[] {
  const inRow = pairsByRow(frame);
  return frame.skeleton.pairs.map((_, pair) =>
    placeOfWords(frame, pair, inRow.get(rowOf(frame, pair)) ?? []),
  );
}

/** From where to where a couple line is free of symbols' legs, beside where its children hang. */
export function freeStretch(frame: Frame, pair: number): readonly [number, number] {
  const [left, right] = frame.between[pair] ?? [0, 0];
  const ends = (seat: number, side: 1 | -1): readonly number[] =>
    (frame.skeleton.pairsOf[seat] ?? []).flatMap((i) => {
      const leg = frame.legs[i]?.[frame.skeleton.pairs[i]?.seats.indexOf(seat) ?? -1];
      return leg === undefined ? [] : [side * leg];
    });
  return [
    Math.max(edgeOf(frame, pair, left, 1), ...ends(left, 1)),
    -Math.max(-edgeOf(frame, pair, right, -1), ...ends(right, -1)),
  ];
}

/** The middle of a partner; of somebody else, below whom the line only passes, where the name begins. */
function edgeOf(frame: Frame, pair: number, seat: number, side: 1 | -1): number {
  const { skeleton, figures, centres } = frame;
  const x = centres[seat]?.x ?? 0;
  if (skeleton.pairs[pair]?.seats.includes(seat) === true) return x;
  const figure = figures.get(skeleton.seats[seat]?.person ?? "");
  return x + side * Math.max(radiusOf(frame, seat), (figure?.label.width ?? 0) / 2);
}

/** The same, between the symbols too if the words do not fit below them. */
function wordsStretch(frame: Frame, pair: number): readonly [number, number] {
  const [from, to] = freeStretch(frame, pair);
  const [left, right] = frame.between[pair] ?? [0, 0];
  const reach = [left, right].map((seat) => radiusOf(frame, seat) + haloOf(frame, seat));
  const radius = Math.max(...reach);
  if ((frame.words[pair]?.height ?? 0) < frame.scale.coupleLine - radius) return [from, to];
  return [
    Math.max(from, (frame.centres[left]?.x ?? 0) + (reach[0] ?? 0)),
    Math.min(to, (frame.centres[right]?.x ?? 0) - (reach[1] ?? 0)),
  ];
}

function haloOf({ figures, skeleton }: Frame, seat: number): number {
  return figures.get(skeleton.seats[seat]?.person ?? "")?.halo ?? 0;
}

function radiusOf({ figures, skeleton, scale }: Frame, seat: number): number {
  return figures.get(skeleton.seats[seat]?.person ?? "")?.radius ?? scale.symbol / 2;
}

const beforeSlash = 16;

/** The words stand in the middle of the free stretch; slashes follow them. */
function wordsMiddle(frame: Frame, pair: number): number {
  const [from, to] = wordsStretch(frame, pair);
  const couple = frame.skeleton.pairs[pair]?.couple;
  const ends = couple === undefined ? 0 : coupleForm(couple).ends.length;
  return (from + to) / 2 - ((frame.words[pair]?.width ?? 0) > 0 ? ends * beforeSlash : 0);
}

function pairsByRow(frame: Frame): ReadonlyMap<number, readonly number[]> {
  const rows = new Map<number, number[]>();
  for (const pair of frame.skeleton.pairs.keys()) {
    const row = rows.get(rowOf(frame, pair)) ?? [];
    rows.set(rowOf(frame, pair), row);
    row.push(pair);
  }
  return rows;
}

/**
 * Above the highest line that passes there, and above the words of other lines there.
 * @param row all pairs of its row
 */
function placeOfWords(frame: Frame, pair: number, row: readonly number[]): Box | null {
  const words = frame.words[pair];
  if (words === undefined || words.lines.length === 0) return null;
  const x = wordsMiddle(frame, pair);
  const stacked = sharing(frame, pair, row).reduce(
    (sum, i) => sum + (frame.words[i]?.height ?? 0),
    0,
  );
  const y =
    highestLineAt(frame, [pair, ...passing(frame, row, x)]) - aboveLine - stacked - words.height;
  const { width, height } = words;
  return { x: x - width / 2, y, width, height };
}

/** Pairs told of before this one whose children hang in the same gap. */
function sharing({ between }: Frame, pair: number, row: readonly number[]): readonly number[] {
  return row.filter((other) => other < pair && between[other]?.[0] === between[pair]?.[0]);
}

/** Pairs whose lines run above or below a place. */
function passing({ legs }: Frame, row: readonly number[], x: number): readonly number[] {
  return row.filter((pair) => {
    const [a, b] = legs[pair] ?? [x, x];
    return Math.min(a, b) < x && x < Math.max(a, b);
  });
}

function highestLineAt(frame: Frame, pairs: readonly number[]): number {
  return Math.min(...pairs.map((pair) => coupleLineAt(frame, pair)));
}

const aboveLine = 1.5;
