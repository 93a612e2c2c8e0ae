import type { Fact } from "../family/fact.ts";
import type { Family } from "../family/family.ts";

/** All that a file tells of one person, in reading order. */
export type About = Pick<
  Family,
  "bonds" | "roles" | "conditions" | "events" | "parentages" | "households"
>;

/** Looks every line up once by those whom it names: then nobody has to be looked for in all of them. */
export function aboutIn(family: Family): (id: string) => About {
  const bonds = byName(family.bonds, ({ between }) => between);
  const roles = byName(family.roles, ({ who, toward, against }) => [
    ...[who, ...against],
    ...(toward === null ? [] : [toward]),
  ]);
  const conditions = byName(family.conditions, ({ who }) => [who]);
  const events = byName(family.events, (line) => [
    ...[...line.who, ...line.with, ...line.toward],
    ...[...line.sake, ...line.what],
  ]);
  const parentages = byName(family.parentages, ({ child, parent }) => [child, parent]);
  const households = byName(family.households, ({ members }) => members);
  return (id) => ({
    bonds: bonds(id),
    roles: roles(id),
    conditions: conditions(id),
    events: events(id),
    parentages: parentages(id),
    households: households(id),
  });
}

function byName<T extends Fact>(
  facts: readonly T[],
  names: (fact: T) => readonly string[],
): (id: string) => readonly T[] {
  const known = new Map<string, T[]>();
  for (const fact of facts)
    for (const name of new Set(names(fact))) {
      const own = known.get(name);
      if (own === undefined) known.set(name, [fact]);
      else own.push(fact);
    }
  return (id) => known.get(id) ?? [];
}
