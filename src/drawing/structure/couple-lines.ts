import type { Box, Point, Shape } from "../scene.ts";
import { drawTextBlock } from "../text/text-block.ts";
import { notationOf } from "../notations/notation-of.ts";
import { bloodIn } from "./blood.ts";
import { clearPlace } from "./clear-place.ts";
import type { Reach } from "./clear-place.ts";
import { coupleSigns } from "./couple-signs.ts";
import { completenessOf } from "./completeness.ts";
import { coupleForm } from "./couple-history.ts";
import type { CoupleForm, End } from "./couple-history.ts";
import { coupleWords, freeStretch } from "./couple-words.ts";
import { coupleLineAt, leavingAt } from "./frame.ts";
import type { Frame } from "./frame.ts";
import { lineForm, lineShape } from "./line-shape.ts";

/** All couple lines: down from the one, across, up to the other, with slashes, and words above. */
export function coupleLines(frame: Frame, areOfOneBlood = bloodIn(frame.family)): readonly Shape[] {
  const words = coupleWords(frame);
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
      ...[...slashes(form, frame, i, words), ...stateSigns(frame, i, words)].map((points) =>
        lineShape(points, { width: frame.scale.stroke.slash, dash: [], cap: "butt" }, of),
      ),
      ...endMark(frame, i, words).map(({ points, width }) =>
        lineShape(points, { width, dash: [], cap: "butt" }, of),
      ),
      ...wordsAbove(frame, i, words[i] ?? null),
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

/** From the words to the middle of a sign, at most. */
const afterWords = 14;

/** Right of the words, or where the sign plainly belongs to this line. */
function signPoint(
  frame: Frame,
  pair: number,
  reach: Reach,
  words: readonly (Box | null)[],
): Point {
  const [from, to] = freeStretch(frame, pair);
  const own = words[pair] ?? null;
  const start = own === null ? (from + to) / 2 : own.x + own.width;
  const wanted = start + Math.min((to - start) / 2, own === null ? Infinity : afterWords);
  return clearPlace(frame, pair, { wanted, reach, words });
}

/** Between one end of the couple and the next. */
const betweenEnds = 12;

/** Each end's slashes, from left to right in time. */
function slashes(
  { ends }: CoupleForm,
  frame: Frame,
  pair: number,
  words: readonly (Box | null)[],
): readonly (readonly Point[])[] {
  if (ends.length === 0) return [];
  const { height, lean, apart: step } = frame.scale.slash;
  const most = Math.max(...ends.map(({ slashes: count }) => count));
  const along = ((most - 1) * step + lean + (ends.length - 1) * betweenEnds) / 2;
  const at = signPoint(frame, pair, { along, across: height / 2 }, words);
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

/** Of a house, which is the larger. */
const signReach: Reach = { along: 4, across: 8.5 };

/** A house where two live together, a cross where one died: on the line, in notations that have them. */
function stateSigns(
  frame: Frame,
  pair: number,
  words: readonly (Box | null)[],
): readonly (readonly Point[])[] {
  const couple = frame.skeleton.pairs[pair]?.couple;
  if (couple === undefined) return [];
  const { house, cross } = coupleSigns(frame.family, couple);
  if (!house && !cross) return [];
  const { x, y } = signPoint(frame, pair, signReach, words);
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

/** From the right end of a line to its mark, and half of what the mark takes up. */
const end = { from: 7, half: 2.6 };

/** A full box where all children are told, a plus where there may be more: at the right end, in GenoPro's signs. */
function endMark(
  frame: Frame,
  pair: number,
  words: readonly (Box | null)[],
): readonly { readonly points: readonly Point[]; readonly width: number }[] {
  const couple = frame.skeleton.pairs[pair]?.couple;
  const mark = couple === undefined ? null : completenessOf(frame.family, couple);
  if (mark === null) return [];
  const wanted = Math.max(...(frame.legs[pair] ?? [0])) - end.from;
  const reach = { along: end.half, across: end.half };
  const { x, y } = clearPlace(frame, pair, { wanted, reach, words });
  const across = [end.half, -end.half].map((dx) => ({ x: x + dx, y }));
  if (mark === "all") return [{ points: across, width: 2 * end.half }];
  const down = [1.5 * end.half, -1.5 * end.half].map((dy) => ({ x, y: y + dy }));
  return [{ points: down, width: frame.scale.stroke.slash }];
}

function wordsAbove(frame: Frame, pair: number, box: Box | null): readonly Shape[] {
  const words = frame.words[pair];
  const couple = frame.skeleton.pairs[pair]?.couple;
  if (words === undefined || couple === undefined || box === null) return [];
  const at = { x: box.x + box.width / 2, y: box.y };
  return drawTextBlock(words, at, { part: "union-label", of: couple.key, anchor: "middle" });
}
