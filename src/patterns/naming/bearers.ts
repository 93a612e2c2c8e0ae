import type { Study } from "../study.ts";

/** Somebody by the plainest form of the name, with those above. */
interface Bearer {
  readonly plain: string | null;
  readonly parents: Bearer[];
  /** Whoever this was last looked for from, so that nobody is met twice. */
  from: string | null;
}

/**
 * Whether somebody up the line has the same plain name: a look along the line that takes nobody's
 * links apart, for nearly all who have one name do not descend from each other.
 */
export function bearersAbove(
  { kin }: Study,
  plainOf: (id: string) => string | null,
): (child: string) => boolean {
  const bearers = new Map(
    kin.kin.map((id): readonly [string, Bearer] => [
      id,
      { plain: plainOf(id), parents: [], from: null },
    ]),
  );
  for (const [id, { parents }] of bearers)
    for (const parent of kin.parentsOf(id)) {
      const above = bearers.get(parent);
      if (above !== undefined) parents.push(above);
    }
  return (child) => {
    const own = bearers.get(child);
    if (own === undefined) return false;
    const open = [...own.parents];
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
      if (one.plain === own.plain) return true;
      if (one.from === child) continue;
      one.from = child;
      open.push(...one.parents);
    }
    return false;
  };
}
