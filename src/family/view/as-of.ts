import type { Fact } from "../fact.ts";
import type { Family } from "../family.ts";
import type { Moment } from "../time/timeline.ts";
import { among } from "./among.ts";
import { isThere, personThen } from "./person-then.ts";

/**
 * The family as it stood at some time: without those certainly born later, and without whatever
 * certainly began later; who died later is alive, what ended later goes on. What has no time that
 * places it stays: nobody knows that it was not so.
 */
export function asOf(family: Family, moment: Moment): Family {
  const then = <F extends Fact>(facts: readonly F[]): readonly F[] => thenOf(family, facts, moment);
  const people = [...family.people.values()].filter((person) => isThere(family, person, moment));
  const left = ({ phases }: { readonly phases: readonly Fact[] }): boolean => phases.length > 0;
  return among(
    {
      ...family,
      whole: family.whole ?? family,
      people: new Map(people.map((person) => [person.id, personThen(family, person, moment)])),
      parentages: then(family.parentages),
      bonds: then(family.bonds)
        .map((bond) => ({ ...bond, phases: then(bond.phases) }))
        .filter(left),
      roles: then(family.roles),
      conditions: then(family.conditions)
        .map((condition) => ({ ...condition, phases: then(condition.phases) }))
        .filter(left),
      functioning: then(family.functioning)
        .map((line) => ({ ...line, phases: then(line.phases) }))
        .filter(left),
      events: then(family.events),
      households: then(family.households).filter(
        ({ time }) => family.timeline.before(time.end, moment) !== "yes",
      ),
      triangles: then(family.triangles),
      coalitions: then(family.coalitions),
    },
    new Set(people.map(({ id }) => id)),
  );
}

/** Facts that may have begun by then; of those that ended later no end is told. */
function thenOf<F extends Fact>(
  { timeline }: Family,
  facts: readonly F[],
  moment: Moment,
): readonly F[] {
  return facts
    .filter(({ time }) => timeline.before(moment, time.start) !== "yes")
    .map((fact) => {
      if (timeline.before(moment, fact.time.end) !== "yes") return fact;
      const written = { ...fact.time.written, until: null, lasting: null };
      return { ...fact, time: { ...fact.time, ended: "no" as const, written } };
    });
}
