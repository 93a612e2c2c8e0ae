import { heapOf } from "./heap.ts";

/** A step from one moment to another; its length is never negative. */
export interface Step {
  readonly to: number;
  readonly length: number;
}

/** A search that goes on as far as is asked. */
export interface Search {
  /** The distance to a moment: infinite where no path leads to it; null if so many steps do not tell. */
  readonly to: (moment: number, steps: number) => number | null;
  /** The distance to each moment that a path leads to. */
  readonly all: () => ReadonlyMap<number, number>;
}

/**
 * Dijkstra with a binary heap, step by step.
 * @param isKnown whether a moment is reached by another way at no greater distance: then it is left
 *   out, and the search does not go on from it
 */
export function shortest(
  source: number,
  stepsFrom: (moment: number) => readonly Step[],
  isKnown: (moment: number, distance: number) => boolean = () => false,
): Search {
  const reached = new Map<number, number>();
  const final = new Map<number, number>();
  const heap = heapOf<number>();
  const reach = (moment: number, distance: number): void => {
    if (distance >= (reached.get(moment) ?? Infinity) || isKnown(moment, distance)) return;
    reached.set(moment, distance);
    heap.push(distance, moment);
  };
  /** One step further; false if there is none. */
  const goOn = (): boolean => {
    const next = heap.pop();
    if (next === undefined) return false;
    const [distance, moment] = next;
    if (final.has(moment)) return true;
    final.set(moment, distance);
    for (const { to, length } of stepsFrom(moment)) reach(to, distance + length);
    return true;
  };
  reach(source, 0);
  return {
    to: (moment, steps) => {
      for (let step = 0; !final.has(moment); step++) {
        if (step === steps) return null;
        if (!goOn()) return Infinity;
      }
      return final.get(moment) ?? Infinity;
    },
    all: () => {
      while (goOn());
      return final;
    },
  };
}
