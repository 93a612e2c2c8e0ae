import type { Family } from "../family.ts";
import type { Person } from "../person.ts";
import type { Moment } from "../time/timeline.ts";

/** What told of somebody's end, and an age that was told of today. */
const ofTheEnd: readonly string[] = ["died", "cause", "manner", "age"];

/** Somebody as they were at some time: alive if they died later, and of no age, for none was told. */
export function personThen(family: Family, person: Person, moment: Moment): Person {
  const later = ({ time }: NonNullable<Person["died"]>): boolean =>
    family.timeline.before(moment, time.start) === "yes";
  const values = person.values.filter((value) => !later(value));
  const age = person.age !== null && later(person.age.fact) ? null : person.age;
  if (person.died === null || !later(person.died)) return { ...person, values, age };
  return {
    ...person,
    died: null,
    dead: "no",
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
