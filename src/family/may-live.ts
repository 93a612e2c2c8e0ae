import type { Family } from "./family.ts";
import { origin } from "./time/timeline.ts";

/** In days. Whoever was born longer before the latest time of the file lives no more. */
const longestLife = 115 * 365.25;

/** Who may still live, as far as is told: not dead, and not born too long before all else of the file. */
export function mayLiveIn(family: Family): (id: string) => boolean {
  const latest = latestOf(family);
  return (id) =>
    family.people.get(id)?.dead !== "yes" &&
    latest - family.timeline.between(origin, `birth:${id}`).most <= longestLife;
}

/** The latest day that something is told of, from the origin; the calendar's first if none is. */
function latestOf({ timeline, people }: Family): number {
  const moments = [...people.keys()].flatMap((id) => [`birth:${id}`, `death:${id}`]);
  const days = ["written", ...moments].map((moment) => timeline.between(origin, moment).least);
  return Math.max(-Infinity, ...days.filter(Number.isFinite));
}
