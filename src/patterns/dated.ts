import type { Fact } from "../family/fact.ts";
import type { Timeline } from "../family/time/timeline.ts";
import type { Modifier } from "./modifiers.ts";

/**
 * How well facts are dated by their own words: a year in all of them and each certainly after the
 * one before, or no year in any.
 */
export function dating(timeline: Timeline, facts: readonly Fact[]): readonly Modifier[] {
  if (!facts.some(isDated)) return ["-undated"];
  const ordered = facts.every((fact, at) => {
    const before = facts[at - 1];
    return before === undefined || timeline.before(before.time.start, fact.time.start) === "yes";
  });
  return facts.every(isDated) && ordered ? ["+dated"] : [];
}

function isDated({ time: { written } }: Fact): boolean {
  return Object.values(written).some(
    (words) => words !== null && /\b\d{4}\b|\b\d{4}s\b/.test(words),
  );
}
