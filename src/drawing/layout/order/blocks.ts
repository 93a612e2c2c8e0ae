import type { Skeleton } from "../skeleton.ts";
import { arrangementsOf } from "./arrangements.ts";
import type { Arrangement } from "./arrangements.ts";

/** Everybody of one row whom couple lines chain together; one person alone is a block too. */
export interface Block {
  readonly row: number;
  /** The best first. */
  readonly arrangements: readonly Arrangement[];
}

/** What the order of a block is judged by. */
export interface Seating {
  readonly skeleton: Skeleton;
  /** By seat: the seats of those raised together, by birth, this one among them. */
  readonly sibshipOf: ReadonlyMap<number, readonly number[]>;
  /** Whether a seat is a man's or a woman's; `null` for all others. */
  readonly sideOf: (seat: number) => "left" | "right" | null;
}

/** The blocks of all rows, in the order of the file. */
export function blocksOf({ skeleton, sideOf }: Omit<Seating, "sibshipOf">): readonly Block[] {
  const { seats, pairs } = skeleton;
  const seating = { skeleton, sideOf, sibshipOf: sibshipsIn(skeleton) };
  const neighbours = new Map<number, number[]>(seats.map((_, i) => [i, []]));
  for (const {
    seats: [a, b],
  } of pairs) {
    neighbours.get(a)?.push(b);
    neighbours.get(b)?.push(a);
  }
  const placed = new Set<number>();
  const blocks: Block[] = [];
  for (const [i, seat] of seats.entries()) {
    if (placed.has(i)) continue;
    const members = new Set([i]);
    for (const member of members)
      for (const next of neighbours.get(member) ?? []) members.add(next);
    for (const member of members) placed.add(member);
    blocks.push({
      row: seat.row,
      arrangements: arrangementsOf(
        [...members].sort((a, b) => a - b),
        seating,
      ),
    });
  }
  return blocks;
}

function sibshipsIn({ drops }: Skeleton): Seating["sibshipOf"] {
  const sibships = drops.map(({ to }) =>
    to.flatMap(({ seat, descent }) => (descent?.first === true ? [seat] : [])),
  );
  return new Map(sibships.flatMap((seats) => seats.map((seat) => [seat, seats] as const)));
}
