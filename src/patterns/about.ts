import { peopleMeant } from "../family/about.ts";
import type { Family } from "../family/family.ts";
import type { Kinship } from "../family/kinship.ts";
import { once } from "../family/once.ts";
import { grouped } from "./grouped.ts";

/** All that a file tells of one person, in reading order. */
export type About = Pick<
  Family,
  "bonds" | "roles" | "conditions" | "events" | "parentages" | "households" | "twins" | "asked"
>;

/** Looks every line up once by those whom it names: then nobody has to be looked for in all of them. */
export function aboutIn(family: Family, kin: Kinship): (id: string) => About {
  const bonds = grouped(family.bonds, ({ between }) => between);
  const roles = grouped(family.roles, ({ who, toward, against }) => [
    ...[who, ...against],
    ...(toward === null ? [] : [toward]),
  ]);
  const conditions = grouped(family.conditions, ({ who }) => [who]);
  const events = grouped(family.events, (line) => [
    ...[...line.who, ...line.with, ...line.toward],
    ...[...line.sake, ...line.what],
  ]);
  const parentages = grouped(family.parentages, ({ child, parent }) => [child, parent]);
  const households = grouped(family.households, ({ members }) => members);
  const twins = grouped(family.twins, ({ children }) => children);
  const meant = once((words: string) => peopleMeant(family, kin, words));
  const asked = grouped(family.asked, ({ about }) =>
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
