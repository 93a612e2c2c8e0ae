import { inBirthOrder } from "./birth-order.ts";
import { improve } from "./improve.ts";
import { placementOf } from "./placement.ts";
import type { Order, Placement } from "./placement.ts";
import type { OrderProblem } from "./problem.ts";
import { totalCost } from "./total-cost.ts";

/** What a change of who stands left of whom must save at least: two crossings. */
const worthwhile = 20;
/** Pairs of sibships compared at most. */
const most = 2e6;

/**
 * The order that an earlier drawing had, as far as it goes: whoever is new stands beside their
 * siblings, parents or children, where least crosses. Others change places only where siblings would
 * stand the wrong way round, or where that saves two crossings.
 * @param earlier by seat: where across it stood; `undefined` for what is new
 */
export function keptOrder(
  problem: OrderProblem,
  earlier: (seat: number) => number | undefined,
): Order {
  const arrangements = problem.blocks.map((_, block) => keptArrangement(problem, block, earlier));
  const known = problem.blocks.map(({ arrangements: all }) =>
    mean((all[0]?.seats ?? []).flatMap((seat) => earlier(seat) ?? [])),
  );
  const places = withNewcomers(problem, known);
  const place = (block: number): number => places[block] ?? Infinity;
  const rows = Array.from({ length: problem.rows }, (_, row) =>
    [...problem.blocks.keys()]
      .filter((block) => problem.blocks[block]?.row === row)
      .sort((a, b) => place(a) - place(b) || a - b),
  );
  const kept = placementOf(problem, inBirthOrder(problem, { rows, arrangements }));
  const newcomers = [...known.keys()].filter((block) => known[block] === undefined);
  improve(kept, newcomers, { left: most }, { far: Infinity, others: false });
  const better = placementOf(problem, kept);
  improve(better, problem.blocks.keys(), { left: most }, { far: Infinity, others: true });
  return orderOf(totalCost(better) <= totalCost(kept) - worthwhile ? better : kept);
}

/** The best of the arrangements in which fewest have changed sides. */
function keptArrangement(
  { blocks }: OrderProblem,
  block: number,
  earlier: (seat: number) => number | undefined,
): number {
  const changed = (blocks[block]?.arrangements ?? []).map(({ seats }) => {
    const places = seats.flatMap((seat) => earlier(seat) ?? []);
    return places.reduce((sum, x, i) => sum + places.slice(i).filter((y) => y < x).length, 0);
  });
  return Math.max(0, changed.indexOf(Math.min(...changed)));
}

/** Between the places of two neighbours there is room for many newcomers. */
const tiny = 1e-3;

/** Places across for all that hang together with someone who has one. */
function withNewcomers(
  problem: OrderProblem,
  known: readonly (number | undefined)[],
): readonly (number | undefined)[] {
  const places = [...known];
  for (let before = -1; before !== places.filter(isNumber).length;) {
    before = places.filter(isNumber).length;
    for (const [block, place] of places.entries())
      if (place === undefined) places[block] = besideKin(problem, places, block);
  }
  return places;
}

/** Right of the elder siblings, left of the younger; else below the parents or above the children. */
function besideKin(
  { falls, fallsOf, landingOn, blockOf }: OrderProblem,
  places: readonly (number | undefined)[],
  block: number,
): number | undefined {
  const placesOf = (seats: readonly number[]): readonly number[] =>
    seats.flatMap((seat) => places[blockOf[seat] ?? 0] ?? []);
  const from = (landingOn[block] ?? []).flatMap((fall) => falls[fall] ?? []);
  for (const { to } of from) {
    const born = to.findIndex((seat) => blockOf[seat] === block);
    const [elder, younger] = [placesOf(to.slice(0, born)), placesOf(to.slice(born + 1))];
    if (elder.length > 0) return Math.max(...elder) + tiny;
    if (younger.length > 0) return Math.min(...younger) - tiny;
  }
  const children = (fallsOf[block] ?? []).flatMap((fall) => falls[fall]?.to ?? []);
  return mean(from.flatMap((fall) => places[fall.block] ?? [])) ?? mean(placesOf(children));
}

function mean(values: readonly number[]): number | undefined {
  return values.length === 0
    ? undefined
    : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function isNumber(value: number | undefined): value is number {
  return value !== undefined;
}

function orderOf({ rows, arrangements }: Placement): Order {
  return { rows, arrangements };
}
