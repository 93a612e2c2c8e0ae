import { grouped } from "./grouped.ts";
import type { Study } from "./study.ts";

/** The families of one file: people whom descent or a couple joins. None has a say in another. */
export interface Families {
  /** What the family of somebody is known by: the first of its people. Nothing where nobody is meant. */
  readonly nameOf: (id: string) => readonly string[];
  readonly of: (name: string) => readonly string[];
}

export function joinedFamilies({ kin }: Study): Families {
  const names = new Map<string, string>();
  for (const first of kin.kin) {
    if (names.has(first)) continue;
    names.set(first, first);
    const group = [first];
    for (const id of group)
      for (const near of [kin.parentsOf(id), kin.childrenOf(id), kin.partnersOf(id)])
        for (const next of near)
          if (!names.has(next)) {
            names.set(next, first);
            group.push(next);
          }
  }
  const nameOf = (id: string): readonly string[] => {
    const name = names.get(id);
    return name === undefined ? [] : [name];
  };
  return { nameOf, of: grouped([...names.keys()].sort(), nameOf) };
}
