import type { Study } from "./study.ts";

/** People whom descent or a couple joins, in groups: two families of one file have no say in each other. */
export function joinedFamilies({ kin }: Study): readonly (readonly string[])[] {
  const placed = new Set<string>();
  return kin.kin.flatMap((first) => {
    if (placed.has(first)) return [];
    placed.add(first);
    const group = [first];
    for (const id of group)
      for (const next of [...kin.parentsOf(id), ...kin.childrenOf(id), ...kin.partnersOf(id)])
        if (!placed.has(next)) {
          placed.add(next);
          group.push(next);
        }
    return [group.sort()];
  });
}
