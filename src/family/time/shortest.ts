import { heapOf } from "./heap.ts";

/** A step from one moment to another; its length is never negative. */
export interface Step {
  readonly to: number;
  readonly length: number;
}

/**
 * Dijkstra with a binary heap.
 * @param isKnown whether a moment is reached by another way at no greater distance: then it is left
 *   out, and the search does not go on from it
 * @returns the distance to each moment that a path leads to
 */
export function shortest(
  source: number,
  stepsFrom: (moment: number) => readonly Step[],
  isKnown: (moment: number, distance: number) => boolean = () => false,
): ReadonlyMap<number, number> {
  const reached = new Map<number, number>();
  const heap = heapOf<number>();
  const reach = (moment: number, distance: number): void => {
    if (distance >= (reached.get(moment) ?? Infinity) || isKnown(moment, distance)) return;
    reached.set(moment, distance);
    heap.push(distance, moment);
  };
  reach(source, 0);
  for (let next = heap.pop(); next !== undefined; next = heap.pop()) {
    const [distance, moment] = next;
    if (distance > (reached.get(moment) ?? Infinity)) continue;
    for (const { to, length } of stepsFrom(moment)) reach(to, distance + length);
  }
  return reached;
}
