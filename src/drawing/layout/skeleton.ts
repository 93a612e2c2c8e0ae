import { generationsOf } from "./generations.ts";
import type { Couple, Descent } from "./kin.ts";

/** A place in a row: somebody's, or a post that a long line passes by. */
export interface Seat {
  readonly row: number;
  /** `null` for a post. */
  readonly person: string | null;
}

/** Two seats of one row that a couple line joins; the second may be a post standing for a partner. */
export interface Pair {
  readonly seats: readonly [number, number];
  readonly couple: Couple;
}

/** Lines that fall from a pair, a lone parent or a post to seats of the next row. */
export interface Drop {
  /** One seat, or the two of a pair. */
  readonly from: readonly [number] | readonly [number, number];
  /** The pair's index among the pairs; `null` for one seat. */
  readonly pair: number | null;
  readonly couple: Couple;
  readonly to: readonly Landing[];
}

/** One line's lower end. */
export interface Landing {
  readonly seat: number;
  /** What the line says; `null` for one that carries a couple line down to a younger partner's row. */
  readonly descent: Descent | null;
}

/** Rows, couples and falling lines as indices of seats: what every later stage works on. */
export interface Skeleton {
  readonly seats: readonly Seat[];
  readonly rows: number;
  readonly pairs: readonly Pair[];
  /** By seat: the pairs it is one of. */
  readonly pairsOf: readonly (readonly number[])[];
  readonly drops: readonly Drop[];
  readonly seatOf: ReadonlyMap<string, number>;
}

/** Gives everybody a row, and every line that passes a row a post in it. */
export function skeletonOf(
  people: readonly string[],
  couples: readonly Couple[],
  generations = generationsOf(people, couples),
): Skeleton {
  const seats: Seat[] = people.map((person) => ({ row: generations.get(person) ?? 0, person }));
  const seatOf = new Map(people.map((id, i) => [id, i]));
  const build: Build = { seats, pairs: [], drops: [], seatOf };
  for (const couple of couples) addCouple(build, couple);
  const pairsOf = seats.map((): number[] => []);
  for (const [i, pair] of build.pairs.entries())
    for (const seat of pair.seats) pairsOf[seat]?.push(i);
  return { ...build, pairsOf, rows: 1 + Math.max(-1, ...seats.map(({ row }) => row)) };
}

interface Build {
  readonly seats: Seat[];
  readonly pairs: Pair[];
  readonly drops: Drop[];
  readonly seatOf: ReadonlyMap<string, number>;
}

function addCouple(build: Build, couple: Couple): void {
  const [a, b] = couple.partners.map((id) => seatOf(build, id));
  if (a === undefined) return;
  if (b === undefined) {
    addDrop(build, { from: [a], pair: null, couple });
    return;
  }
  const together =
    rowOf(build, a) === rowOf(build, b) ? ([a, b] as const) : standIn(build, couple, a, b);
  build.pairs.push({ seats: together, couple });
  if (couple.children.length > 0)
    addDrop(build, { from: together, pair: build.pairs.length - 1, couple });
}

/** Partners of different rows meet in the younger's: a line falls from the elder to a post there. */
function standIn(build: Build, couple: Couple, a: number, b: number): readonly [number, number] {
  const [elder, younger] = rowOf(build, a) < rowOf(build, b) ? [a, b] : [b, a];
  const post = addSeat(build, rowOf(build, younger));
  const seat = passRows(build, couple, { seat: post, descent: null }, rowOf(build, elder) + 1);
  build.drops.push({ from: [elder], pair: null, couple, to: [seat] });
  return [post, younger];
}

function addDrop(build: Build, drop: Omit<Drop, "to">): void {
  const under = rowOf(build, drop.from[0]) + 1;
  const to = drop.couple.children.map((descent) =>
    passRows(build, drop.couple, { seat: seatOf(build, descent.child), descent }, under),
  );
  build.drops.push({ ...drop, to });
}

/** Posts from a row down to just above a landing; what stands in that row then is the landing. */
function passRows(build: Build, couple: Couple, landing: Landing, row: number): Landing {
  if (rowOf(build, landing.seat) <= row) return landing;
  const post = addSeat(build, row);
  const next = passRows(build, couple, landing, row + 1);
  build.drops.push({ from: [post], pair: null, couple, to: [next] });
  return { seat: post, descent: landing.descent };
}

function addSeat(build: Build, row: number): number {
  build.seats.push({ row, person: null });
  return build.seats.length - 1;
}

function rowOf(build: Build, seat: number): number {
  return build.seats[seat]?.row ?? 0;
}

function seatOf(build: Build, id: string): number {
  const seat = build.seatOf.get(id);
  if (seat === undefined) throw new Error(`layout: no seat for ${id}`);
  return seat;
}
