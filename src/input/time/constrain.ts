// From a phrase to constraints on the family's timeline.
import type { Constraint, Moment } from "../../family/time/timeline.ts";
import { windowOf } from "./meaning.ts";
import type { DurationPhrase, Phrase } from "./phrase.ts";
import type { Scope, Target } from "./scope.ts";

/** What a time says of its target. Blanks, and ids that point nowhere, say nothing. */
export function constrain(phrase: Phrase, target: Target, scope: Scope): readonly Constraint[] {
  const during = target.kind === "during";
  const window = windowOf(phrase, scope, during);
  const notBefore = during ? target.end : target.moment;
  const notAfter = during ? target.start : target.moment;
  return [
    ...window.notBefore.map((b) => atLeast(b.moment, notBefore, b.days)),
    ...window.notAfter.map((b) => atMost(b.moment, notAfter, b.days)),
  ];
}

/**
 * What `lasting` says of a start and an end. `all life` is from the younger birth to the first
 * death of `people`; which of several comes first is not known here, so only both limits are said.
 */
export function constrainDuration(
  duration: DurationPhrase,
  { start, end, people }: { start: Moment; end: Moment; people: readonly string[] },
): readonly Constraint[] {
  switch (duration.kind) {
    case "blank":
      return [];
    case "span": {
      const { least, most } = duration.width;
      const longest = most === Infinity ? [] : [atMost(start, end, most)];
      return [atLeast(start, end, least), ...longest];
    }
    case "all life": {
      const limits = people.flatMap((person) => [
        atLeast(`birth:${person}`, start, 0),
        atMost(`death:${person}`, end, 0),
      ]);
      const [only, ...others] = people;
      if (only === undefined || others.length > 0) return limits;
      return [...limits, atMost(`birth:${only}`, start, 0), atLeast(`death:${only}`, end, 0)];
    }
  }
}

function atMost(from: Moment, to: Moment, days: number): Constraint {
  return { from, to, days };
}

function atLeast(from: Moment, to: Moment, days: number): Constraint {
  return { from: to, to: from, days: 0 - days };
}
