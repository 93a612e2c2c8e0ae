import type { Family } from "../../family/family.ts";
import { type Moment, origin } from "../../family/time/timeline.ts";
import { ageOfIndex, yearOf } from "./time-columns.ts";

/**
 * What has a year or an age stands in its order, and what has neither after all that has, unless it
 * is told to come before: so no year and no age stands above what it is not told of.
 */
export function ranksIn(family: Family, moments: readonly Moment[]): (moment: Moment) => number {
  const { timeline, index } = family;
  const isDated = (moment: Moment): boolean =>
    yearOf(family, moment) !== "" || ageOfIndex(family, moment) !== "";
  const zero = moments.some((one) => yearOf(family, one) !== "")
    ? origin
    : `birth:${index[0] ?? ""}`;
  const dated = moments.filter(isDated);
  const ranks = new Map(
    dated.map((one) => {
      const { least, most } = timeline.between(zero, one);
      return [one, Number.isFinite(least + most) ? least + most : Infinity];
    }),
  );
  const before = (one: Moment): number =>
    Math.min(
      Number.MAX_VALUE,
      ...dated
        .filter((other) => timeline.between(one, other).least >= 0)
        .map((other) => (ranks.get(other) ?? Infinity) - 0.5),
    );
  const all = new Map(moments.map((one) => [one, ranks.get(one) ?? before(one)]));
  return (moment) => all.get(moment) ?? 0;
}
