import type { Seating } from "./blocks.ts";
import { dropGap } from "../drop-gap.ts";
import type { Pair, Skeleton } from "../skeleton.ts";

/** One way to seat a block. */
export interface Arrangement {
  /** From left to right. */
  readonly seats: readonly number[];
  /** In the units of the whole order's cost: 10 for a crossing. */
  readonly cost: number;
}

/**
 * The ways to seat a chain of couples that are worth trying, best first: partners near each other,
 * nobody foreign between two, drops free of other couple lines, unions in order of time, men left.
 * Small blocks try every order; large ones grow from their busiest members and then improve.
 */
export function arrangementsOf(
  members: readonly number[],
  seating: Seating,
): readonly Arrangement[] {
  if (members.length === 1) return [{ seats: members, cost: 0 }];
  const pairs = pairsAmong(members, seating.skeleton);
  const cost = (order: readonly number[]): number => costOf(order, pairs, seating);
  const candidates =
    members.length <= mostTried ? permutations(members) : grown(members, pairs, cost);
  const sibships = sibshipsAmong(members, seating);
  const ranked = candidates
    .map((seats) => {
      const price = cost(seats);
      return { seats, cost: price, rank: price + breach * disorder(seats, sibships) };
    })
    .sort((a, b) => a.rank - b.rank);
  const best = ranked[0]?.rank ?? 0;
  return ranked.filter(({ rank }) => rank <= best + slack).slice(0, mostKept);
}

const mostTried = 6;
const mostKept = 24;
const slack = 26;
/** Somebody stands between partners who is nobody's partner of theirs; siblings out of order. */
const breach = 1000;

/** In the order of the file. */
function pairsAmong(members: readonly number[], { pairs, pairsOf }: Skeleton): readonly Pair[] {
  const own = new Set(members.flatMap((seat) => pairsOf[seat] ?? []));
  return [...own].sort((a, b) => a - b).flatMap((pair) => pairs[pair] ?? []);
}

/** Siblings who married into one chain, by birth. */
function sibshipsAmong(
  members: readonly number[],
  { sibshipOf }: Seating,
): readonly (readonly number[])[] {
  const own = new Set(members.map((seat) => sibshipOf.get(seat) ?? []));
  return [...own]
    .map((sibship) => sibship.filter((seat) => members.includes(seat)))
    .filter((seats) => seats.length > 1);
}

/** How many siblings stand left of the one born before them. */
function disorder(seats: readonly number[], sibships: readonly (readonly number[])[]): number {
  const at = (seat: number | undefined): number => seats.indexOf(seat ?? -1);
  return sibships.reduce(
    (sum, sibship) =>
      sum + sibship.filter((seat, i) => i > 0 && at(seat) < at(sibship[i - 1])).length,
    0,
  );
}

function costOf(order: readonly number[], pairs: readonly Pair[], seating: Seating): number {
  const at = new Map(order.map((seat, i) => [seat, i]));
  const spans = pairs.map((pair) => {
    const [a, b] = pair.seats.map((seat) => at.get(seat) ?? 0);
    return { pair, from: Math.min(a ?? 0, b ?? 0), to: Math.max(a ?? 0, b ?? 0) };
  });
  let cost = 0;
  for (const span of spans) {
    cost += 2 * (span.to - span.from - 1) + sideCost(span.pair, at, seating, pairs.length);
    const inside = order.slice(span.from + 1, span.to);
    cost += breach * inside.filter((seat) => !isPartner(seat, span.pair, pairs)).length;
    for (const other of spans) {
      if (other === span) continue;
      if (trapped(span.pair, other, at, seating)) cost += 10;
      if (span.from < other.from && other.from < span.to && span.to < other.to) cost += 10;
    }
  }
  return cost + timeCost(spans);
}

interface Span {
  readonly pair: Pair;
  readonly from: number;
  readonly to: number;
}

function sideCost(
  { seats: [a, b] }: Pair,
  at: ReadonlyMap<number, number>,
  { sideOf }: Seating,
  pairs: number,
): number {
  const [left, right] = (at.get(a) ?? 0) < (at.get(b) ?? 0) ? [a, b] : [b, a];
  const wrong = sideOf(left) === "right" && sideOf(right) === "left";
  return wrong ? (pairs === 1 ? 4 : 1) : 0;
}

function isPartner(seat: number, { seats }: Pair, pairs: readonly Pair[]): boolean {
  return pairs.some(
    (other) => other.seats.includes(seat) && seats.some((one) => other.seats.includes(one)),
  );
}

/** Whether a pair's children would hang below another, wider couple line. */
function trapped(
  pair: Pair,
  wider: Span,
  at: ReadonlyMap<number, number>,
  { skeleton }: Seating,
): boolean {
  if (pair.couple.children.length === 0) return false;
  const gap = dropGap(pair, skeleton, (seat) => at.get(seat) ?? 0);
  const [a, b] = pair.seats.map((seat) => at.get(seat) ?? 0);
  const narrower = Math.abs((a ?? 0) - (b ?? 0)) < wider.to - wider.from;
  return narrower && wider.from <= gap && gap < wider.to;
}

/** Successive unions of one person, earlier ones not left of later ones. */
function timeCost(spans: readonly Span[]): number {
  let cost = 0;
  for (const [i, earlier] of spans.entries())
    for (const later of spans.slice(i + 1)) {
      const shared = earlier.pair.seats.some((seat) => later.pair.seats.includes(seat));
      if (shared && earlier.from + earlier.to > later.from + later.to) cost += 22;
    }
  return cost;
}

function permutations(members: readonly number[]): readonly number[][] {
  if (members.length <= 1) return [[...members]];
  return members.flatMap((first) =>
    permutations(members.filter((other) => other !== first)).map((rest) => [first, ...rest]),
  );
}

/** Orders of a large block: each of the busiest members with their partners around them, improved. */
function grown(
  members: readonly number[],
  pairs: readonly Pair[],
  cost: (order: readonly number[]) => number,
): readonly number[][] {
  const partners = (seat: number): readonly number[] =>
    pairs.flatMap(({ seats: [a, b] }) => (a === seat ? [b] : b === seat ? [a] : []));
  const busiest = [...members].sort((a, b) => partners(b).length - partners(a).length).slice(0, 4);
  const lines = busiest.map((start) => {
    const order = [start];
    const seen = new Set(order);
    for (const seat of seen)
      for (const next of partners(seat)) {
        if (seen.has(next)) continue;
        seen.add(next);
        const at = order.indexOf(seat);
        if (order.length - at <= at + 1) order.splice(at + 1, 0, next);
        else order.splice(at, 0, next);
      }
    return order;
  });
  return lines.flatMap((line) => [line, line.toReversed()]).map((line) => improved(line, cost));
}

/** Moves one member at a time as long as that helps; blocks of very many are left as grown. */
function improved(line: readonly number[], cost: (order: readonly number[]) => number): number[] {
  let best = [...line];
  let least = cost(best);
  for (let round = 0; round < (line.length > 24 ? 0 : 6); round++) {
    const before = least;
    for (const seat of line)
      for (let at = 0; at < line.length; at++) {
        const moved = best.filter((other) => other !== seat);
        moved.splice(at, 0, seat);
        const price = cost(moved);
        if (price < least) [best, least] = [moved, price];
      }
    if (least === before) break;
  }
  return best;
}
