import type { Fact } from "../family/fact.ts";
import type { Family } from "../family/family.ts";
import type { Condition, FamilyEvent, Phase } from "../family/statements.ts";

/** A line that a time can be told by. */
export type NamedLine = Phase | FamilyEvent | Condition;

/** The lines with these ids: phases, then events, then conditions, each in reading order. */
export function namedLinesIn(family: Family): (ids: readonly string[]) => readonly NamedLine[] {
  const phases = family.bonds.flatMap((bond) => bond.phases);
  const all: readonly NamedLine[] = [...phases, ...family.events, ...family.conditions];
  const byId = new Map<string, number[]>();
  all.forEach(({ id }: Fact, at) => {
    if (id !== null) byId.set(id, [...(byId.get(id) ?? []), at]);
  });
  return (ids) =>
    [...new Set(ids)]
      .flatMap((id) => byId.get(id) ?? [])
      .sort((a, b) => a - b)
      .flatMap((at) => all[at] ?? []);
}
