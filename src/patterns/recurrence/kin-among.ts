import type { Study } from "../study.ts";

/** Those of these who are kin, each once, in the order of kin. */
export function kinAmong({ kin }: Study, ids: Iterable<string>): readonly string[] {
  const there = new Set(ids);
  // Many are found faster where they stand than they are put in order.
  if (there.size > kin.kin.length / 20) return kin.kin.filter((id) => there.has(id));
  return [...there].filter(kin.isKin).sort();
}
