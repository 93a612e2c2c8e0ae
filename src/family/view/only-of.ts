import type { Fact, Path } from "../fact.ts";
import type { Family } from "../family.ts";
import { type Kinship, kinshipOf } from "../kinship.ts";
import { among } from "./among.ts";

/** What to look at: people, and the statements that speak of them. */
export interface Subject {
  readonly people: readonly string[];
  readonly facts: readonly Path[];
}

/**
 * Only these people, those whose birth, death, link or bond is among the statements, whoever joins
 * them to each other by descent or as couples, and of all that is told of them only these
 * statements; how the couples stood stays, for it joins them.
 */
export function onlyOf(family: Family, { people, facts }: Subject): Family {
  const keys = facts.map((path) => path.join("/"));
  const isMeant = ({ path }: Fact): boolean => {
    const own = path.join("/");
    return keys.some((key) => `${key}/`.startsWith(`${own}/`) || `${own}/`.startsWith(`${key}/`));
  };
  const all = [...people, ...spokenOf(family, facts, isMeant)];
  const part = among(family, connected(kinshipOf(family), [...new Set(all)]));
  return {
    ...part,
    bonds: part.bonds.filter((bond) => bond.section === "unions" || isMeant(bond)),
    roles: part.roles.filter(isMeant),
    conditions: part.conditions.filter(isMeant),
    functioning: part.functioning.filter(isMeant),
    events: part.events.filter(isMeant),
    households: part.households.filter(isMeant),
    triangles: part.triangles.filter(isMeant),
    coalitions: part.coalitions.filter(isMeant),
    notes: [],
    questions: [],
  };
}

/** Those of whom a statement tells that they were born, died, or are somebody's child or partner. */
function spokenOf(
  { people, parentages, bonds }: Family,
  facts: readonly Path[],
  isMeant: (fact: Fact) => boolean,
): readonly string[] {
  const own = facts.flatMap(([section, id]) => (section === "people" ? [String(id)] : []));
  return [
    ...own.filter((id) => people.has(id)),
    ...parentages.filter(isMeant).flatMap(({ parent, child }) => [parent, child]),
    ...bonds.filter(isMeant).flatMap(({ between }) => between),
  ];
}

/** The people, and those on the shortest ways from the first of them to each other. */
function connected(kin: Kinship, people: readonly string[]): ReadonlySet<string> {
  const [first] = people;
  const kept = new Set(people);
  if (first === undefined) return kept;
  const from = new Map<string, string | null>([[first, null]]);
  for (const [id] of from)
    for (const next of [...kin.parentsOf(id), ...kin.childrenOf(id), ...kin.partnersOf(id)])
      if (!from.has(next)) from.set(next, id);
  for (const id of people)
    for (let at = from.get(id) ?? null; at !== null; at = from.get(at) ?? null) kept.add(at);
  return kept;
}
