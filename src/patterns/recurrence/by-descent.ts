import type { Study } from "../study.ts";

/**
 * The elder before those who descend from them, as far as these people go; then by id. Whoever
 * else is in the family has no say in it.
 */
export function byDescent(study: Study, ids: readonly string[]): readonly string[] {
  const depth = (id: string): number =>
    ids.filter((other) => study.kin.isAncestorOf(other, id)).length;
  return [...new Set(ids)].sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
}
