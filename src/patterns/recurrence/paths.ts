import { neighboursIn } from "./neighbours.ts";
import type { Step } from "./neighbours.ts";

export type { Step } from "./neighbours.ts";

/**
 * The longest ways down: every way that starts where no step leads to and ends where none leads on.
 * @param steps each from an elder to a child; nobody is their own ancestor
 * @returns ways of two people and more, each the eldest first
 */
export function longestPaths(steps: readonly Step[]): readonly (readonly string[])[] {
  const starts = new Set(steps.map(([above]) => above));
  for (const [, below] of steps) starts.delete(below);
  const below = neighboursIn(steps);
  const onwards = (way: readonly string[]): readonly (readonly string[])[] => {
    const next = below.get(way.at(-1) ?? "") ?? [];
    return next.length === 0 ? [way] : next.flatMap((id) => onwards([...way, id]));
  };
  return [...starts].flatMap((start) => onwards([start]));
}

/** People who hang together by pairs, each group once, in the order they are first met. */
export function groupsOf(
  people: readonly string[],
  pairs: readonly (readonly [string, string])[],
): readonly (readonly string[])[] {
  const placed = new Set<string>();
  const places = new Map(people.map((id, at) => [id, at]));
  const near = neighboursIn(
    pairs.flatMap(([a, b]): Step[] => [
      [a, b],
      [b, a],
    ]),
  );
  return people.flatMap((first) => {
    if (placed.has(first)) return [];
    const group = new Set([first]);
    for (const id of group) for (const other of near.get(id) ?? []) group.add(other);
    group.forEach((id) => placed.add(id));
    const there = [...group].filter((id) => places.has(id));
    return [there.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))];
  });
}
