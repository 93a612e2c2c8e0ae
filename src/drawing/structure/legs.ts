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
  const alone = new Set(skeleton.drops.flatMap(({ from, pair }) => (pair === null ? from : [])));
  const legs = skeleton.pairs.map(({ seats: [a, b] }): [number, number] => [x(a), x(b)]);
  for (const seat of skeleton.seats.keys()) {
    const ends = skeleton.pairs.flatMap(({ seats }, pair) => {
      const side = seats.indexOf(seat);
      if (side < 0) return [];
      const right = x(seats[side === 0 ? 1 : 0]) > x(seat);
      const level = levels[pair] ?? 0;
      return [{ pair, side, rank: right ? 1000 - level : level - 1000 }];
    });
    if (alone.has(seat)) ends.push({ pair: -1, side: 0, rank: 0 });
    ends.sort((a, b) => a.rank - b.rank);
    const apart = Math.min(legStep, (0.75 * scale.symbol) / Math.max(1, ends.length - 1));
    for (const [i, { pair, side }] of ends.entries()) {
      const leg = legs[pair];
      if (leg !== undefined)
        leg[side === 0 ? 0 : 1] = x(seat) + (i - (ends.length - 1) / 2) * apart;
    }
  }
  return legs;
}

const legStep = 11;
