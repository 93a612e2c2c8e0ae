import type { Study } from "./study.ts";

/** People by generation, the elder first: an order that does not hang on the file's. */
export function eldersFirst(study: Study, people: readonly string[]): readonly string[] {
  const generation = (id: string): number => study.kin.generationOf(id) ?? 1;
  return [...people].sort((a, b) => generation(a) - generation(b) || (a < b ? -1 : 1));
}
