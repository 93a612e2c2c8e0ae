import type { Family } from "../../family/family.ts";
import { origin } from "../../family/time/timeline.ts";
import { levelsOf } from "./levels.ts";
import { ranksIn } from "./ranks.ts";
import type { Entry } from "./entry.ts";

/**
 * Earlier entries first as far as their order is certain; among those that could come next, the one
 * that must have begun first, and where no years are told, the one that stands nearer to what came
 * before. What has no time at all is left out.
 */
export function inOrder(family: Family, entries: readonly Entry[]): readonly Entry[] {
  const { timeline } = family;
  const starts = entries.map(({ fact }) => fact.time.start);
  const moments = [...new Set(starts)];
  const levels = levelsOf(timeline, moments, ranksIn(family, moments));
  const open = entries
    .filter((entry) => hasTime(entry, entries))
    .map((entry) => ({
      entry,
      latest: timeline.between(origin, entry.fact.time.start).most,
      level: levels.get(entry.fact.time.start) ?? 0,
    }));
  const isBefore = (a: Entry, b: Entry): boolean =>
    timeline.before(a.fact.time.start, b.fact.time.start) === "yes";
  const earlier = new Map(
    open.map(({ entry }) => [entry, open.filter((other) => isBefore(other.entry, entry)).length]),
  );
  const ordered: Entry[] = [];
  while (open.length > 0) {
    const free = open.filter(({ entry }) => earlier.get(entry) === 0);
    const [next] = (free.length === 0 ? open : free).toSorted(
      (a, b) => compared(a.latest, b.latest) || a.level - b.level,
    );
    if (next === undefined) break;
    open.splice(open.indexOf(next), 1);
    ordered.push(next.entry);
    for (const { entry } of open)
      if (isBefore(next.entry, entry)) earlier.set(entry, (earlier.get(entry) ?? 0) - 1);
  }
  return ordered;
}

/** A time of its own, or a place in a course of several. */
function hasTime({ fact: { time }, course }: Entry, entries: readonly Entry[]): boolean {
  if (Object.values(time.written).some((words) => words !== null)) return true;
  return course !== null && entries.filter((other) => other.course === course).length > 1;
}

/** Infinite ones are equal and come last. */
function compared(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
