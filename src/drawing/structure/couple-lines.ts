import type { Point, Shape } from "../scene.ts";
import { drawTextBlock } from "../text/text-block.ts";
import { notationOf } from "../notations/notation-of.ts";
import { bloodIn } from "./blood.ts";
import { coupleSigns } from "./couple-signs.ts";
import { coupleForm } from "./couple-history.ts";
import type { CoupleForm, End } from "./couple-history.ts";
import { coupleLineAt, leavingAt } from "./frame.ts";
import type { Frame } from "./frame.ts";
import { lineForm, lineShape } from "./line-shape.ts";

/** All couple lines: down from the one, across, up to the other, with slashes, and words above. */
export function coupleLines(frame: Frame, areOfOneBlood = bloodIn(frame.family)): readonly Shape[] {
  const inRow = pairsByRow(frame);
  return frame.skeleton.pairs.flatMap((pair, i) => {
    const of = { part: "union-line", of: pair.couple.key } as const;
    const form = coupleForm(pair.couple);
    const isCommitted = form.line === "solid-over-dashed";
    const line = lineForm(isCommitted ? "solid" : form.line, frame.scale);
    return [
      lineShape(uForm(frame, i), line, of),
      ...(areOfOneBlood(pair.couple.partners)
        ? [lineShape(lineBelow(frame, i, 2.8), line, of)]
        : []),
      ...(isCommitted
        ? [lineShape(lineBelow(frame, i, 3.2), lineForm("dashed", frame.scale), of)]
        : []),
      ...[...slashes(form, frame, i), ...stateSigns(frame, i)].map((points) =>
        lineShape(points, { width: frame.scale.stroke.slash, dash: [], cap: "butt" }, of),
      ),
      ...wordsAbove(frame, i, inRow.get(rowOf(frame, i)) ?? []),
    ];
  });
}

function uForm(frame: Frame, pair: number): readonly Point[] {
  const [a, b] = frame.skeleton.pairs[pair]?.seats ?? [0, 0];
  const [legA, legB] = frame.legs[pair] ?? [0, 0];
  const y = coupleLineAt(frame, pair);
  return [leavingAt(frame, a, legA), { x: legA, y }, { x: legB, y }, leavingAt(frame, b, legB)];
}

/** A second line under the first: of two who are committed, and of two who are of one blood. */
function lineBelow(frame: Frame, pair: number, by: number): readonly Point[] {
  const y = coupleLineAt(frame, pair) + by;
  return (frame.legs[pair] ?? []).map((x) => ({ x, y }));
}

/** From where to where a couple line is free of symbols' legs, beside where its children hang. */
function freeStretch(frame: Frame, pair: number): readonly [number, number] {
  const [left, right] = frame.between[pair] ?? [0, 0];
  const ends = (seat: number, side: 1 | -1): readonly number[] =>
    (frame.skeleton.pairsOf[seat] ?? []).flatMap((i) => {
      const leg = frame.legs[i]?.[frame.skeleton.pairs[i]?.seats.indexOf(seat) ?? -1];
      return leg === undefined ? [] : [side * leg];
    });
  return [
    Math.max(frame.centres[left]?.x ?? 0, ...ends(left, 1)),
    -Math.max(-(frame.centres[right]?.x ?? 0), ...ends(right, -1)),
  ];
}

/** The same, between the symbols too if the words do not fit below them. */
function wordsStretch(frame: Frame, pair: number): readonly [number, number] {
  const [from, to] = freeStretch(frame, pair);
  const [left, right] = frame.between[pair] ?? [0, 0];
  const radius = Math.max(radiusOf(frame, left), radiusOf(frame, right));
  if ((frame.words[pair]?.height ?? 0) < frame.scale.coupleLine - radius) return [from, to];
  return [
    Math.max(from, (frame.centres[left]?.x ?? 0) + radiusOf(frame, left)),
    Math.min(to, (frame.centres[right]?.x ?? 0) - radiusOf(frame, right)),
  ];
}

function radiusOf({ figures, skeleton, scale }: Frame, seat: number): number {
  return figures.get(skeleton.seats[seat]?.person ?? "")?.radius ?? scale.symbol / 2;
}

const beforeSlash = 8;

/** The words stand in the middle of the free stretch; slashes follow them. */
function wordsMiddle(frame: Frame, pair: number): number {
  const [from, to] = wordsStretch(frame, pair);
  const couple = frame.skeleton.pairs[pair]?.couple;
  const ends = couple === undefined ? 0 : coupleForm(couple).ends.length;
  return (from + to) / 2 - ((frame.words[pair]?.width ?? 0) > 0 ? ends * beforeSlash : 0);
}

function slashPoint(frame: Frame, pair: number): Point {
  const [from, to] = freeStretch(frame, pair);
  const width = frame.words[pair]?.width ?? 0;
  const start = width > 0 ? wordsMiddle(frame, pair) + width / 2 : (from + to) / 2;
  return { x: (start + to) / 2, y: coupleLineAt(frame, pair) };
}

/** Between one end of the couple and the next. */
const betweenEnds = 12;

/** Each end's slashes, from left to right in time. */
function slashes({ ends }: CoupleForm, frame: Frame, pair: number): readonly (readonly Point[])[] {
  if (ends.length === 0) return [];
  const at = slashPoint(frame, pair);
  const { height, lean, apart: step } = frame.scale.slash;
  const stroke = (x: number, slant: number): readonly Point[] => [
    { x: x - (slant * lean) / 2, y: at.y + height / 2 },
    { x: x + (slant * lean) / 2, y: at.y - height / 2 },
  ];
  return ends.flatMap((each, end) => {
    const { slashes: count, crossedOut } = each;
    const slant = slantOf(frame, pair, each);
    const x = at.x + (end - (ends.length - 1) / 2) * betweenEnds;
    const forward = Array.from({ length: count }, (_, i) =>
      stroke(x + (i - (count - 1) / 2) * step, slant),
    );
    return crossedOut ? [...forward, stroke(x, -1.6 * slant)] : forward;
  });
}

/** 1 leans to the right, -1 to the left, as the notation has it. */
function slantOf(frame: Frame, pair: number, { union, custody }: End): 1 | -1 {
  const { unions } = notationOf(frame.family);
  if (!unions.custody) return unions.back.includes(union) ? -1 : 1;
  const [left, right] = seatsAcross(frame, pair);
  const has = (seat: number): boolean => custody.includes(frame.skeleton.seats[seat]?.person ?? "");
  return has(left) && !has(right) ? -1 : 1;
}

/** The seats of a pair from left to right. */
function seatsAcross({ skeleton, centres }: Frame, pair: number): readonly [number, number] {
  const [a, b] = skeleton.pairs[pair]?.seats ?? [0, 0];
  return (centres[a]?.x ?? 0) <= (centres[b]?.x ?? 0) ? [a, b] : [b, a];
}

/** A house where two live together, a cross where one died: on the line, in notations that have them. */
function stateSigns(frame: Frame, pair: number): readonly (readonly Point[])[] {
  const couple = frame.skeleton.pairs[pair]?.couple;
  if (couple === undefined) return [];
  const { house, cross } = coupleSigns(frame.family, couple);
  if (!house && !cross) return [];
  const { x, y } = slashPoint(frame, pair);
  const at = (dx: number, dy: number): Point => ({ x: x + dx, y: y + dy });
  return [
    ...(house ? [[at(-4, 0), at(-4, -4.5), at(0, -8.5), at(4, -4.5), at(4, 0), at(-4, 0)]] : []),
    ...(cross
      ? [
          [at(-3, -3), at(3, 3)],
          [at(-3, 3), at(3, -3)],
        ]
      : []),
  ];
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

function rowOf({ skeleton }: Frame, pair: number): number {
  return skeleton.seats[skeleton.pairs[pair]?.seats[0] ?? 0]?.row ?? 0;
}

/**
 * Above the highest line that passes there, and above the words of other lines there.
 * @param row all pairs of its row
 */
function wordsAbove(frame: Frame, pair: number, row: readonly number[]): readonly Shape[] {
  const words = frame.words[pair];
  const couple = frame.skeleton.pairs[pair]?.couple;
  if (words === undefined || couple === undefined || words.lines.length === 0) return [];
  const x = wordsMiddle(frame, pair);
  const stacked = sharing(frame, pair, row).reduce(
    (sum, i) => sum + (frame.words[i]?.height ?? 0),
    0,
  );
  const y =
    highestLineAt(frame, [pair, ...passing(frame, row, x)]) - aboveLine - stacked - words.height;
  return drawTextBlock(words, { x, y }, { part: "union-label", of: couple.key, anchor: "middle" });
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
