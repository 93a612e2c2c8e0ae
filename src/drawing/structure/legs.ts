import type { Scale } from "../scale.ts";
import type { Frame } from "./frame.ts";

/**
 * Where each couple line leaves its two partners, across: side by side where one has several, the
 * line to a farther partner nearer the middle, so that it passes below the others' ends.
 * @returns by pair, in the order of its seats
 */
export function legsOf({
  skeleton,
  centres,
  levels,
  scale,
}: Pick<Frame, "skeleton" | "centres" | "levels" | "scale">): readonly (readonly [
  number,
  number,
])[] {
  const x = (seat: number): number => centres[seat]?.x ?? 0;
  const alone = new Map<number, number>();
  for (const { from, pair } of skeleton.drops)
    if (pair === null) alone.set(from[0], (alone.get(from[0]) ?? 0) + 1);
  const legs = skeleton.pairs.map(({ seats: [a, b] }): [number, number] => [x(a), x(b)]);
  for (const seat of skeleton.seats.keys()) {
    const ends = (skeleton.pairsOf[seat] ?? []).map((pair) => {
      const [a, b] = skeleton.pairs[pair]?.seats ?? [seat, seat];
      const right = x(a === seat ? b : a) > x(seat);
      const level = levels[pair] ?? 0;
      return { pair, side: a === seat ? 0 : 1, rank: right ? 1000 - level : level - 1000 };
    });
    const lone = alone.get(seat) ?? 0;
    ends.sort((a, b) => a.rank - b.rank);
    const places = lone === 0 ? together(ends, scale) : asunder(ends, lone, scale);
    for (const [i, { pair, side }] of ends.entries()) {
      const leg = legs[pair];
      if (leg !== undefined) leg[side === 0 ? 0 : 1] = x(seat) + (places[i] ?? 0);
    }
  }
  return legs;
}

interface Ranked {
  /** Below 0 for a line to the left. */
  readonly rank: number;
}

const legStep = 11;

/** Around the middle. */
function together(ends: readonly Ranked[], { symbol }: Scale): readonly number[] {
  const step = Math.min(legStep, (0.75 * symbol) / Math.max(1, ends.length - 1));
  return ends.map((_, i) => (i - (ends.length - 1) / 2) * step);
}

/** To either side of the lines that fall from the middle. */
function asunder(ends: readonly Ranked[], lone: number, scale: Scale): readonly number[] {
  const lefts = ends.filter(({ rank }) => rank < 0).length;
  const most = Math.max(lefts, ends.length - lefts);
  const aside = ((lone - 1) / 2) * loneStep(lone, scale);
  const step = Math.min(legStep, (0.4 * scale.symbol - aside) / Math.max(1, most - 0.5));
  return ends.map((_, i) =>
    i < lefts ? -aside - (lefts - i - 0.5) * step : aside + (i - lefts + 0.5) * step,
  );
}

/** Between the lines that fall side by side from one alone: to children, and to younger partners. */
export function loneStep(lines: number, { symbol }: Pick<Scale, "symbol">): number {
  return Math.min(7, (0.5 * symbol) / Math.max(1, lines - 1));
}
