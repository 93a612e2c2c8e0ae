import type { Study } from "../study.ts";

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
function depthAmong(study: Study, ids: readonly string[]): (id: string) => number {
  const there = new Set(ids);
  if (there.size < 2) return () => 0;
  const lowest = [...there].reduce((least, id) => Math.min(least, study.kin.height(id)), Infinity);
  const depths = new Map(
    [...there].map((id) => [id, ancestorsAmong(study, id, { there, lowest })]),
  );
  return (id) => depths.get(id) ?? 0;
}

interface Those {
  readonly there: ReadonlySet<string>;
  /** Nobody so low, in steps from the eldest, descends from any of them. */
  readonly lowest: number;
}

function ancestorsAmong({ kin }: Study, id: string, { there, lowest }: Those): number {
  const above = new Set([id]);
  for (const one of above)
    if (kin.height(one) > lowest) for (const parent of kin.parentsOf(one)) above.add(parent);
  above.delete(id);
  return [...above].filter((one) => there.has(one)).length;
}
