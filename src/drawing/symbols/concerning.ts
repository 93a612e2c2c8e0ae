import type { Family } from "../../family/family.ts";

/**
 * The family as far as one person's figure tells of it: of parentages, bonds, conditions and
 * events only those that name the person. Roles stay all, since they are judged together.
 */
export function concerning(family: Family): (id: string) => Family {
  const parentages = byPerson(family.parentages, ({ child, parent }) => [child, parent]);
  const bonds = byPerson(family.bonds, ({ between }) => between);
  const conditions = byPerson(family.conditions, ({ who }) => [who]);
  const events = byPerson(family.events, ({ who }) => who);
  return (id) => ({
    ...family,
    parentages: parentages.get(id) ?? [],
    bonds: bonds.get(id) ?? [],
    conditions: conditions.get(id) ?? [],
    events: events.get(id) ?? [],
  });
}

/** In the order of the file, each once. */
function byPerson<Statement>(
  statements: readonly Statement[],
  named: (statement: Statement) => readonly string[],
): ReadonlyMap<string, readonly Statement[]> {
  const lists = new Map<string, Statement[]>();
  for (const statement of statements)
    for (const id of new Set(named(statement))) {
      const list = lists.get(id);
      if (list === undefined) lists.set(id, [statement]);
      else list.push(statement);
    }
  return lists;
}
