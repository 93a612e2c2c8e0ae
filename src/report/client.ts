import { conditions } from "../catalogue/conditions.ts";
import { events } from "../catalogue/events.ts";
import type { Family } from "../family/family.ts";

/** Illnesses, treatments and causes of death of others are not for a family's own copy. */
export function withoutDiagnoses(family: Family): Family {
  const isOther = (id: string): boolean => !family.index.includes(id);
  const people = [...family.people].map(
    ([id, person]) => [id, isOther(id) ? { ...person, cause: null } : person] as const,
  );
  return {
    ...family,
    people: new Map(people),
    conditions: family.conditions.filter(
      ({ who, kind }) => !isOther(who) || conditions[kind].group === "habit",
    ),
    events: family.events.filter(
      ({ who, kind }) => !who.some(isOther) || !["health", "help"].includes(events[kind].group),
    ),
  };
}
