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

function depthAmong(study: Study, ids: readonly string[]): (id: string) => number {
  const there = new Set(ids);
  const depths = new Map(
    [...there].map((id) => [id, study.kin.ancestorsOf(id).filter((one) => there.has(one)).length]),
  );
  return (id) => depths.get(id) ?? 0;
}
