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

/** How many of these each descends from. */
function depthAmong({ kin }: Study, ids: readonly string[]): (id: string) => number {
  const there = new Set([...new Set(ids)].map(kin.lineage));
  if (there.size < 2) return () => 0;
  const lowest = [...there].reduce((least, { height }) => Math.min(least, height), Infinity);
  const depths = new Map([...there].map((one) => [one.id, countAbove(one, there, lowest)]));
  return (id) => depths.get(id) ?? 0;
}

/** @param lowest nobody so low descends from any of them */
function countAbove(one: Lineage, there: ReadonlySet<Lineage>, lowest: number): number {
  const above = new Set([one]);
  for (const each of above)
    if (each.height > lowest) for (const parent of each.parents) above.add(parent);
  above.delete(one);
  return [...above].filter((each) => there.has(each)).length;
}
