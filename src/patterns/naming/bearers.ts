import type { Study } from "../study.ts";

/** Somebody by the plainest form of the name, with those above. */
interface Bearer {
  readonly id: string;
  readonly plain: string | null;
  readonly parents: Bearer[];
  /** Whoever this was last looked for from, so that nobody is met twice. */
  from: string | null;
}

/** Those of one name up somebody's line, the nearest first, and who else stands there. */
export interface Above {
  readonly namesakes: readonly string[];
  /** Asked at once: the next look along a line forgets this one. */
  readonly isAbove: (id: string) => boolean;
}

/**
 * Looks along a line for whoever has the same plain name, generation by generation: a look that
 * takes nobody's links apart, for most who stand above have another name.
 */
export function bearersAbove(
  { kin }: Study,
  plainOf: (id: string) => string | null,
): (child: string) => Above {
  const bearers = new Map(
    kin.kin.map((id): readonly [string, Bearer] => [
      id,
      { id, plain: plainOf(id), parents: [], from: null },
    ]),
  );
  for (const [id, { parents }] of bearers)
    for (const parent of kin.parentsOf(id)) {
      const above = bearers.get(parent);
      if (above !== undefined) parents.push(above);
    }
  return (child) => {
    const own = bearers.get(child);
    const namesakes: string[] = [];
    const open = own === undefined ? [] : [own];
    for (const { parents } of open)
      for (const one of parents) {
        if (one.from === child || one === own) continue;
        one.from = child;
        if (one.plain === own?.plain) namesakes.push(one.id);
        open.push(one);
      }
    return { namesakes, isAbove: (id) => id === child || bearers.get(id)?.from === child };
  };
}
