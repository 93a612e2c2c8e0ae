import type { Study } from "../study.ts";

/** Those of these who are kin, each once, in the order of kin. */
export function kinAmong({ kin }: Study, ids: Iterable<string>): readonly string[] {
  return [...new Set(ids)].filter(kin.isKin).sort();
}
