/** Somebody with those whom they descend from. */
export interface Lineage {
  readonly id: string;
  /** How far up the longest line goes, in steps: 0 where no parent is told. Elders are lower. */
  readonly height: number;
  readonly parents: readonly Lineage[];
}

interface Open extends Lineage {
  height: number;
  readonly parents: Open[];
  readonly children: Open[];
  /** Parents whose own height is not known yet. */
  left: number;
}

/**
 * Everybody's lineage, so that going up looks nobody up by name. In a file with mistakes people may
 * go round in a circle; those and all below them stay at height 0.
 * @see Kahn 1962, "Topological sorting of large networks", CACM 5
 */
export function lineagesOf(
  people: readonly string[],
  parents: (id: string) => readonly string[],
): (id: string) => Lineage {
  const all = new Map(people.map((id) => [id, openAt(id)]));
  for (const own of all.values())
    for (const id of parents(own.id)) {
      const parent = all.get(id);
      if (parent === undefined) continue;
      own.parents.push(parent);
      own.left += 1;
      parent.children.push(own);
    }
  const ready = [...all.values()].filter(({ left }) => left === 0);
  for (const { height, children } of ready)
    for (const child of children) {
      child.height = Math.max(child.height, height + 1);
      child.left -= 1;
      if (child.left === 0) ready.push(child);
    }
  for (const one of all.values()) if (one.left > 0) one.height = 0;
  return (id) => all.get(id) ?? openAt(id);
}

function openAt(id: string): Open {
  return { id, height: 0, parents: [], children: [], left: 0 };
}
