import type { Family } from "../family/family.ts";
import { kinshipOf } from "../family/kinship.ts";
import { origin } from "../family/time/timeline.ts";

/**
 * Who could tell of these people: themselves where they may live, else their children and partners,
 * else whoever the genogram is about, if they may live. People only, at most three.
 */
export function tellersOf(family: Family, about: readonly string[]): readonly string[] {
  const kin = kinshipOf(family);
  const latest = latestOf(family);
  const lives = (id: string): boolean => {
    const person = family.people.get(id);
    if (person?.kind !== "person" || person.dead === "yes") return false;
    return latest - family.timeline.between(origin, `birth:${id}`).most <= longestLife;
  };
  const near = about.filter((id) => family.people.get(id)?.kind === "person");
  const themselves = near.filter(lives);
  const next = near.flatMap((id) => [...kin.childrenOf(id), ...kin.partnersOf(id)]).filter(lives);
  const found =
    themselves.length > 0 ? themselves : next.length > 0 ? next : family.index.filter(lives);
  return [...new Set(found)].slice(0, 3);
}

/** In days. Whoever was born longer before the latest time of the file lives no more. */
const longestLife = 115 * 365.25;

/** The latest day that something is told of, from the origin; the calendar's first if none is. */
function latestOf({ timeline, people }: Family): number {
  const moments = [...people.keys()].flatMap((id) => [`birth:${id}`, `death:${id}`]);
  const days = ["written", ...moments].map((moment) => timeline.between(origin, moment).least);
  return Math.max(-Infinity, ...days.filter(Number.isFinite));
}
