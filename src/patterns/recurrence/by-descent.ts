import type { Study } from "../study.ts";
import type { Lineage } from "../../family/lineages.ts";

/**
 * The elder before those who descend from them, as far as these people go; then by id. Whoever
 * else is in the family has no say in it.
 */
export function byDescent(study: Study, ids: readonly string[]): readonly string[] {
  const depth = depthAmong(study, ids);
  return [...new Set(ids)].sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
}

/** The same from the youngest up, as people stand in the id of a finding. */
export function byDescentUp(study: Study, ids: readonly string[]): readonly string[] {
  const depth = depthAmong(study, ids);
  return [...new Set(ids)].sort((a, b) => depth(b) - depth(a) || (a < b ? -1 : 1));
}

/** How many of these stand above each other over somebody, on the longest way up. */
function depthAmong({ kin }: Study, ids: readonly string[]): (id: string) => number {
  const there = new Set([...new Set(ids)].map(kin.lineage));
  if (there.size < 2) return () => 0;
  const lowest = [...there].reduce((least, { height }) => Math.min(least, height), Infinity);
  const depths = new Map<Lineage, number>();
  const depthOf = (one: Lineage): number => {
    const known = depths.get(one);
    if (known !== undefined || one.height <= lowest) return known ?? 0;
    const depth = one.parents.reduce(
      (most, parent) => Math.max(most, depthOf(parent) + (there.has(parent) ? 1 : 0)),
      0,
    );
    depths.set(one, depth);
    return depth;
  };
  return (id) => depthOf(kin.lineage(id));
}
