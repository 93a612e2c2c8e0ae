import { drawable } from "../../drawing/drawable.ts";
import type { Fact } from "../../family/fact.ts";
import type { Family } from "../../family/family.ts";

/** Everybody who tells something, ids: first who tells what names nobody, then the most often named. */
export function allTellers(family: Family): readonly string[] {
  const counts = new Map(family.says.map((id) => [id, Infinity]));
  for (const { says } of factsOf(family))
    for (const id of says) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => (a === b ? 0 : b - a)).map(([id]) => id);
}

function factsOf(family: Family): readonly Fact[] {
  const { parentages, bonds, roles, conditions, events, functioning, triangles } = family;
  return [
    ...[...parentages, ...roles, ...events, ...functioning, ...triangles],
    ...[...bonds, ...conditions].flatMap((one) => [one, ...one.phases]),
  ].filter(drawable);
}
