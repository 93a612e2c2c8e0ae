import type { Moment, Timeline } from "../../family/time/timeline.ts";

interface Sames {
  /** One of each. */
  readonly heads: readonly Moment[];
  readonly headOf: ReadonlyMap<Moment, Moment>;
  /** Those that stand for more than themselves. */
  readonly several: ReadonlySet<Moment>;
}

/** Moments that are certainly one, each under the first of them. */
export function sames(timeline: Timeline, moments: readonly Moment[]): Sames {
  const heads: Moment[] = [];
  const headOf = new Map<Moment, Moment>();
  const several = new Set<Moment>();
  for (const one of moments) {
    const same = heads.find((other) => {
      const { least, most } = timeline.between(other, one);
      return least === 0 && most === 0;
    });
    if (same === undefined) heads.push(one);
    else several.add(same);
    headOf.set(one, same ?? one);
  }
  return { heads, headOf, several };
}
