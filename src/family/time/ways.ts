import { heapOf } from "./heap.ts";
import type { Way } from "./way.ts";

/** Ways to follow, those with the fewest statements first. */
export interface Ways {
  readonly add: (way: Way) => void;
  readonly next: () => Way | null;
}

/** Beyond so many ways, what statements they used no longer keeps two of them apart. */
const patience = 100_000;

/** Steps decide between ways with as many statements. */
const steps = 2 ** 24;

/** A way is left out if another to the same moment is as good, whatever follows. */
export function waysInOrder(): Ways {
  const heap = heapOf<Way>();
  const kept = new Map<number, Way[]>();
  let seen = 0;
  return {
    add: (way) => {
      const others = kept.get(way.at) ?? [];
      seen += 1;
      if (others.some((other) => isAsGood(other, way, seen < patience))) return;
      kept.set(way.at, [...others.filter((other) => !isAsGood(way, other, true)), way]);
      heap.push(way.count * steps + way.steps, way);
    },
    next: () => heap.pop()?.[1] ?? null,
  };
}

/** What one has used already is free for it from then on: at most that can the other catch up. */
function isAsGood(one: Way, other: Way, exactly: boolean): boolean {
  if (one.length > other.length || one.count > other.count) return false;
  if ((other.left & ~one.left) !== 0) return false;
  const ahead = other.long.filter((statement) => !one.long.includes(statement)).length;
  return !exactly || one.count + ahead <= other.count;
}
