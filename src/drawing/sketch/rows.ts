import type { Family } from "../../family/family.ts";
import { kinshipOf, type Kinship } from "../../family/kinship.ts";

/** Parents and their children, eldest first. */
interface Sibship {
  readonly parents: readonly string[];
  readonly children: readonly string[];
}

/**
 * Everybody in rows, the eldest generation first, and in it the eldest of brothers and sisters; who is joined to
 * nobody stands in the last one.
 */
export function rowsOf(
  family: Family,
  sibships: readonly Sibship[],
): readonly (readonly string[])[] {
  const kin = kinshipOf(family);
  const people = [...family.people.values()]
    .filter(({ kind }) => kind === "person")
    .map(({ id }) => id);
  const of = (id: string): number => kin.generationOf(id) ?? Infinity;
  const numbers = [...new Set(people.map(of))].toSorted((a, b) => a - b);
  const rows = numbers.map((number) => people.filter((id) => of(id) === number));
  return ordered(kin, rows, sibships);
}

/** From the youngest row up, parents above their children; then down, couples side by side. */
function ordered(
  kin: Kinship,
  rows: readonly (readonly string[])[],
  sibships: readonly Sibship[],
): readonly (readonly string[])[] {
  const place = new Map<string, number>();
  const settle = (row: readonly string[]): readonly string[] => {
    const together = besidePartners(eldestFirst(row, sibships), sibships);
    for (const [at, id] of together.entries()) place.set(id, at);
    return together;
  };
  const middle = (ids: readonly string[]): number | null => {
    const known = ids.flatMap((id) => place.get(id) ?? []);
    return known.length === 0 ? null : known.reduce((sum, at) => sum + at, 0) / known.length;
  };
  const by = (row: readonly string[], near: (id: string) => readonly string[]): string[] =>
    row.toSorted(
      (a, b) => (middle(near(a)) ?? place.get(a) ?? 0) - (middle(near(b)) ?? place.get(b) ?? 0),
    );
  const first = rows.map((row) => settle(row));
  const up = first.toReversed().map((row) => settle(by(row, (id) => kin.childrenOf(id))));
  return up.toReversed().map((row) => settle(by(row, (id) => kin.parentsOf(id))));
}

/** Brothers and sisters change places among themselves until they stand as they were born. */
function eldestFirst(row: readonly string[], sibships: readonly Sibship[]): readonly string[] {
  const now = [...row];
  for (const { children } of sibships) {
    const here = children.filter((id) => row.includes(id));
    const places = here.map((id) => now.indexOf(id)).toSorted((a, b) => a - b);
    for (const [at, id] of here.entries()) now[places[at] ?? 0] = id;
  }
  return now;
}

/** Whoever has a partner in the row stands next to them, and so does whoever had children with them. */
function besidePartners(row: readonly string[], sibships: readonly Sibship[]): readonly string[] {
  const done: string[] = [];
  const put = (id: string): void => {
    if (done.includes(id) || !row.includes(id)) return;
    done.push(id);
    for (const { parents } of sibships) if (parents.includes(id)) parents.forEach(put);
  };
  row.forEach(put);
  return done;
}
