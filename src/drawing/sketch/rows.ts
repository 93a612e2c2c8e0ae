import type { Family } from "../../family/family.ts";
import { kinshipOf, type Kinship } from "../../family/kinship.ts";

/** Everybody in rows, the eldest generation first; who is joined to nobody stands in the last one. */
export function rowsOf(family: Family): readonly (readonly string[])[] {
  const kin = kinshipOf(family);
  const people = [...family.people.values()]
    .filter(({ kind }) => kind === "person")
    .map(({ id }) => id);
  const of = (id: string): number => kin.generationOf(id) ?? Infinity;
  const numbers = [...new Set(people.map(of))].toSorted((a, b) => a - b);
  const rows = numbers.map((number) => people.filter((id) => of(id) === number));
  return ordered(kin, rows);
}

/** From the youngest row up, parents above their children; then down, couples side by side. */
function ordered(
  kin: Kinship,
  rows: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const place = new Map<string, number>();
  const settle = (row: readonly string[]): readonly string[] => {
    const together = besidePartners(kin, row);
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

/** Whoever has a partner in the row stands next to them, and so does whoever had children with them. */
function besidePartners(kin: Kinship, row: readonly string[]): readonly string[] {
  const done: string[] = [];
  for (const id of row) {
    if (done.includes(id)) continue;
    done.push(id);
    for (const other of partnersOf(kin, id))
      if (row.includes(other) && !done.includes(other)) done.push(other);
  }
  return done;
}

function partnersOf(kin: Kinship, id: string): readonly string[] {
  const parents = kin.childrenOf(id).flatMap((child) => kin.parentsOf(child));
  return [...new Set([...kin.partnersOf(id), ...parents])].filter((other) => other !== id);
}
