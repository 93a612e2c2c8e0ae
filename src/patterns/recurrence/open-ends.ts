import type { Study } from "../study.ts";
import type { Recurring } from "./line.ts";
import type { Trait } from "./standing.ts";

/** Somebody who has a trait beside a parent or child of whom it is not known. */
export interface OpenEnd {
  readonly holder: string;
  readonly unknown: readonly string[];
}

/** Where a trait is told once and the generation beside it is not known: nothing can be told. */
export function openEnds(
  study: Study,
  trait: Trait,
  found: readonly Recurring[],
): readonly OpenEnd[] {
  const above = trait.above ?? ((id: string) => study.kin.parentsOf(id));
  const settled = new Set(found.flatMap(({ holders }) => holders));
  return trait.among.flatMap((holder) => {
    if (settled.has(holder)) return [];
    const standing = trait.of(holder);
    if (standing === null || standing.is === "no" || standing.is === "unknown") return [];
    const near = new Set([...above(holder), ...study.kin.childrenOf(holder)]);
    const unknown = [...near].filter((id) => trait.of(id)?.is === "unknown").sort();
    return unknown.length === 0 ? [] : [{ holder, unknown }];
  });
}
