import type { Echo } from "./echo.ts";
import { isSure } from "./echo.ts";
import type { Shown } from "./shown.ts";

/** All the rest, in branches that nothing told joins: a note. */
export function elsewhere(held: readonly Shown[], spoken: readonly string[]): readonly Echo[] {
  const own = held.filter(({ who }) => !spoken.includes(who));
  const holders = [...new Set(own.map(({ who }) => who))].sort();
  if (holders.length < 2) return [];
  return [
    {
      ...{ holders, about: holders, how: "anywhere", words: "in more than one branch" },
      ...{ grade: 0, sure: isSure(own), told: own, links: [] },
    },
  ];
}
