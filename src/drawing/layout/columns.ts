import { dropGap } from "./drop-gap.ts";
import type { Extent } from "./extents.ts";
import type { LandingReach } from "./landing-reach.ts";
import type { Drop, Skeleton } from "./skeleton.ts";
import { solve } from "./solve.ts";
import type { Wish } from "./solve.ts";

/** What the places across a row depend on. */
export interface Columns {
  readonly skeleton: Skeleton;
  /** Seats from left to right, by row. */
  readonly rows: readonly (readonly number[])[];
  readonly extents: readonly Extent[];
  /** By seat: what comes down on it. */
  readonly reaches: readonly LandingReach[];
  /** By pair: least distance between the two seats that its children hang between. */
  readonly pairGaps: readonly number[];
  /** By drop, then by landing: how far beside its seat's middle a line comes down. */
  readonly offsets: readonly (readonly number[])[];
  /** Extra points right of a seat. */
  readonly extra: (seat: number) => number;
}

/** Where every seat stands across: children under their parents, partners near, nothing touching. */
export function placeColumns(columns: Columns): readonly number[] {
  const gaps = gapsOf(columns);
  const start = new Array<number>(columns.skeleton.seats.length).fill(0);
  for (const row of columns.rows) {
    let x = -row.reduce((sum, seat) => sum + (gaps[seat] ?? 0), 0) / 2;
    for (const seat of row) {
      start[seat] = x;
      x += gaps[seat] ?? 0;
    }
  }
  return solve(start, wishesOf(columns, hangingBetween(columns)), { rows: columns.rows, gaps });
}

/** By pair: the seats left and right of where its children hang. */
export function hangingBetween({
  skeleton,
  rows,
}: Pick<Columns, "skeleton" | "rows">): readonly (readonly [number, number])[] {
  const positions = new Map(rows.flatMap((row) => row.map((seat, at) => [seat, at] as const)));
  return skeleton.pairs.map((pair) => {
    const row = rows[skeleton.seats[pair.seats[0]]?.row ?? 0] ?? [];
    const left = dropGap(pair, skeleton, (seat) => positions.get(seat) ?? 0);
    return [row[left] ?? pair.seats[0], row[left + 1] ?? pair.seats[1]];
  });
}

const betweenPeople = 14;
const betweenBlocks = 12;

/** By seat: least distance to the next one of its row. */
function gapsOf(columns: Columns): readonly number[] {
  const { skeleton, rows, extents, reaches, pairGaps, extra } = columns;
  const gaps = new Array<number>(skeleton.seats.length).fill(0);
  const inner = innerNeighbours(columns);
  for (const row of rows)
    for (const [at, seat] of row.entries()) {
      const next = row[at + 1];
      if (next === undefined) continue;
      const apart = inner.has(seat) ? betweenPeople : betweenPeople + betweenBlocks;
      const beside = (extents[seat]?.right ?? 0) + (extents[next]?.left ?? 0) + apart;
      const above = (reaches[seat]?.right ?? 0) + (reaches[next]?.left ?? 0);
      gaps[seat] = Math.max(beside, above) + extra(seat);
    }
  for (const [i, [left]] of hangingBetween(columns).entries())
    gaps[left] = Math.max(gaps[left] ?? 0, (pairGaps[i] ?? 0) + extra(left));
  return gaps;
}

/** Seats with a couple line running to or past their right neighbour. */
function innerNeighbours({ skeleton, rows }: Columns): ReadonlySet<number> {
  const positions = new Map(rows.flatMap((row) => row.map((seat, at) => [seat, at] as const)));
  return new Set(
    skeleton.pairs.flatMap(({ seats: [a, b] }) => {
      const [from, to] = [positions.get(a) ?? 0, positions.get(b) ?? 0].sort(
        (one, two) => one - two,
      );
      return (rows[skeleton.seats[a]?.row ?? 0] ?? []).slice(from, to);
    }),
  );
}

/**
 * What good places are. A sibship's width weighs more than half its centring: otherwise one sibling
 * is pulled far away only to bring the middle under the parents.
 */
function wishesOf(columns: Columns, between: Between): readonly Wish[] {
  const { skeleton, rows } = columns;
  return [
    ...skeleton.drops.flatMap((_, drop) => dropWishes(columns, drop, between)),
    ...skeleton.pairs.map(({ seats: [a, b] }) => near(3, a, b)),
    ...rows.flatMap((row) => row.slice(1).map((seat, i) => near(0.15, seat, row[i] ?? seat))),
  ];
}

type Between = readonly (readonly [number, number])[];

function near(weight: number, a: number, b: number): Wish {
  return {
    weight,
    constant: 0,
    terms: [
      [a, 1],
      [b, -1],
    ],
  };
}

function dropWishes(columns: Columns, index: number, between: Between): readonly Wish[] {
  const drop = columns.skeleton.drops[index];
  const [first, last] = [drop?.to[0]?.seat, drop?.to.at(-1)?.seat];
  if (drop === undefined || first === undefined || last === undefined) return [];
  const offsets = columns.offsets[index] ?? [];
  const top = middleOf(columns, drop, between);
  const constant = top.constant - ((offsets[0] ?? 0) + (offsets.at(-1) ?? 0)) / 2;
  const { terms } = top;
  if (first === last) return [{ weight: 14, constant, terms: [...terms, [first, -1]] }];
  return [
    { weight: 10, constant, terms: [...terms, [first, -0.5], [last, -0.5]] },
    near(6, last, first),
  ];
}

/** Where a drop falls: from one seat, or midway between the labels of two. */
function middleOf(
  { extents }: Columns,
  { from, pair }: Drop,
  between: Between,
): Pick<Wish, "constant" | "terms"> {
  const sides = pair === null ? undefined : between[pair];
  if (sides === undefined) return { constant: 0, terms: [[from[0], 1]] };
  const [left, right] = sides;
  const constant = ((extents[left]?.right ?? 0) - (extents[right]?.left ?? 0)) / 2;
  return {
    constant,
    terms: [
      [left, 0.5],
      [right, 0.5],
    ],
  };
}
