import type { Study } from "./study.ts";

/**
 * "How do Anna and Ben each speak of it?", put to those who may live; of the others it is asked what
 * is told of them.
 */
export function howEach(study: Study, ids: readonly string[], what: string): string {
  const living = ids.filter((id) => study.mayLive(id));
  const dead = ids.filter((id) => !living.includes(id));
  if (living.length === 0) return `What is told in the family of ${study.list(dead)}?`;
  const several = new Set(living).size > 1;
  const asked = several ? `do ${study.list(living)} each` : `does ${study.list(living)}`;
  const rest = dead.length === 0 ? "" : `, and what is told of ${study.list(dead)}`;
  return `How ${asked} ${what}${rest}?`;
}
