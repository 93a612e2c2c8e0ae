import type { Moment, Timeline } from "../../family/time/timeline.ts";
import { sames } from "./sames.ts";

/**
 * For each moment a number that grows, by one at least, wherever the file says that one came after
 * another. What lies between two others stands in the middle of the room it has; what comes first or
 * last stands next to what follows or went before. Moments that nothing joins to others have none.
 * @param rankOf moments of a lower rank come before those of a higher one, whether told or not
 */
export function levelsOf(
  timeline: Timeline,
  moments: readonly Moment[],
  rankOf: (moment: Moment) => number,
): ReadonlyMap<Moment, number> {
  const { heads, headOf, several } = sames(timeline, moments);
  const isAfter = (one: Moment, other: Moment): boolean =>
    one !== other &&
    (rankOf(one) === rankOf(other)
      ? timeline.between(other, one).least >= 0
      : rankOf(other) < rankOf(one));
  const orders = heads.map((one) => ({
    one,
    earlier: heads.filter((other) => isAfter(one, other)),
    later: heads.filter((other) => isAfter(other, one)),
  }));
  const levels = inTheMiddle(orders);
  const near = (all: readonly Moment[]): readonly number[] =>
    all.flatMap((one) => levels.get(one) ?? []);
  const last = Math.max(0, ...levels.values());
  for (const { one, earlier, later } of orders.filter((order) => !isBetween(order))) {
    if (later.length > 0) levels.set(one, Math.min(last, ...near(later)) - 1);
    else if (earlier.length > 0) levels.set(one, Math.max(0, ...near(earlier)) + 1);
    else if (several.has(one)) levels.set(one, 0);
  }
  return new Map(
    moments.flatMap((one) => {
      const level = levels.get(headOf.get(one) ?? one);
      return level === undefined ? [] : [[one, level] as const];
    }),
  );
}

interface Order {
  readonly one: Moment;
  readonly earlier: readonly Moment[];
  readonly later: readonly Moment[];
}

function isBetween({ earlier, later }: Order): boolean {
  return earlier.length > 0 && later.length > 0;
}

/** Those that have others on both sides, halfway from the first to the last place they can have. */
function inTheMiddle(orders: readonly Order[]): Map<Moment, number> {
  const soonest = farthest(new Map(orders.map(({ one, earlier }) => [one, earlier])));
  const latest = farthest(new Map(orders.map(({ one, later }) => [one, later])));
  const last = Math.max(0, ...soonest.values());
  return new Map(
    orders
      .filter(isBetween)
      .map(({ one }) => [one, ((soonest.get(one) ?? 0) + last - (latest.get(one) ?? 0)) / 2]),
  );
}

/** How many steps, at most, lead to each. */
function farthest(from: ReadonlyMap<Moment, readonly Moment[]>): ReadonlyMap<Moment, number> {
  const known = new Map<Moment, number>();
  const stepsTo = (one: Moment): number => {
    const before = known.get(one);
    if (before !== undefined) return before;
    const steps = Math.max(-1, ...(from.get(one) ?? []).map(stepsTo)) + 1;
    known.set(one, steps);
    return steps;
  };
  for (const one of from.keys()) stepsTo(one);
  return known;
}
