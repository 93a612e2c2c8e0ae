import type { Fact } from "../family/fact.ts";
import type { Family } from "../family/family.ts";
import type { Finding } from "../patterns/finding.ts";

/**
 * Whether a finding can be said beside a drawing of a part of the family: all of its people are
 * there, and all that it rests on.
 */
export function drawnWith(part: Family): (finding: Finding) => boolean {
  const told = new Set(factsOf(part).map(({ path }) => path.join("/")));
  for (const id of part.people.keys()) told.add(`people/${id}`);
  const isTold = (path: Fact["path"]): boolean =>
    path.some((_, at) => told.has(path.slice(0, at + 1).join("/")));
  return ({ people, evidence }) =>
    people.every((id) => part.people.has(id)) && evidence.every(({ of }) => isTold(of));
}

function factsOf(family: Family): readonly Fact[] {
  return [
    ...[...family.parentages, ...family.twins, ...family.bonds, ...family.roles],
    ...[...family.conditions, ...family.functioning, ...family.events, ...family.households],
    ...[...family.triangles, ...family.coalitions, ...family.asked, ...family.notes],
  ];
}
