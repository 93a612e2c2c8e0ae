import type { Family } from "../family.ts";
import type { Person } from "../person.ts";
import type { Moment } from "../time/timeline.ts";

/** What tells of somebody's end; and an age, which of the living is that of the day it was told. */
const ofTheEnd: readonly string[] = ["died", "cause", "manner", "age"];

/** Somebody as they were at some time: alive if they died later, and then of no age, which is that of the telling. */
export function personThen(family: Family, person: Person, moment: Moment): Person {
  const later = ({ time }: NonNullable<Person["died"]>): boolean =>
    family.timeline.before(moment, time.start) === "yes";
  const values = person.values.filter((value) => !later(value));
  if (person.died === null ? person.dead === "yes" : !later(person.died))
    return { ...person, values };
  return {
    ...person,
    died: null,
    dead: person.died === null ? person.dead : "no",
    cause: null,
    manner: null,
    age: null,
    values: values.filter(({ key }) => !ofTheEnd.includes(key)),
  };
}

/** Whether somebody may have been there already; a loss has only one date, and that is its birth. */
export function isThere(family: Family, { id, died, born }: Person, moment: Moment): boolean {
  const isLoss = family.people.get(id)?.being !== "person";
  const came = born ?? (isLoss ? died : null);
  return came === null || family.timeline.before(moment, came.time.start) !== "yes";
}
