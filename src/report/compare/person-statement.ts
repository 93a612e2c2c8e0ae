import type { Family } from "../../family/family.ts";
import type { Person } from "../../family/person.ts";
import { detailsOf } from "./details.ts";
import type { Make } from "./maker.ts";
import type { Statement } from "./statement.ts";

/** Told under a key of its own, in every version: said from there. */
const inValues: ReadonlySet<string> = new Set([
  ...["values", "name", "names", "gender", "assigned", "orientation", "born", "died", "dead"],
  ...["due", "cause", "manner", "age", "species", "work"],
]);

/** Somebody with all that is told of them alone. */
export function personStatement(family: Family, person: Person, make: Make): Statement {
  const statement = make(person, {
    of: ["person", person.id],
    about: make.names([person.id]),
    on: [person.id],
  });
  const rest = Object.fromEntries(Object.entries(person).filter(([key]) => !inValues.has(key)));
  const details = new Map([["called", person.id], ...detailsOf(family, rest)]);
  for (const { key, is, ...said } of person.values) {
    const others = [...detailsOf(family, { ...said, time: null })].map(
      ([label, words]) => `${label}: ${words}`,
    );
    const words = [is === "" ? "not known" : is, ...others].join(", ");
    const before = details.get(key);
    details.set(key, before === undefined ? words : `${before}; ${words}`);
  }
  return { ...statement, id: person.id, details };
}
