import { peopleMeant } from "../family/about.ts";
import type { Fact } from "../family/fact.ts";
import type { Family } from "../family/family.ts";
import type { Kinship } from "../family/kinship.ts";
import { once } from "../family/once.ts";

/** All that a file tells of one person, in reading order. */
export type About = Pick<
  Family,
  "bonds" | "roles" | "conditions" | "events" | "parentages" | "households" | "twins" | "asked"
>;

/** Looks every line up once by those whom it names: then nobody has to be looked for in all of them. */
export function aboutIn(family: Family, kin: Kinship): (id: string) => About {
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
  const twins = byName(family.twins, ({ children }) => children);
  const meant = once((words: string) => peopleMeant(family, kin, words));
  const asked = byName(family.asked, ({ about }) =>
    about.flatMap((words) => [words, ...meant(words)]),
  );
  return once((id) => ({
    bonds: bonds(id),
    roles: roles(id),
    conditions: conditions(id),
    events: events(id),
    parentages: parentages(id),
    households: households(id),
    twins: twins(id),
    asked: asked(id),
  }));
}

const none: readonly never[] = [];

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
  return (id) => known.get(id) ?? none;
}
