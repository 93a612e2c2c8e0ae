import type { Bond } from "../../family/statements.ts";
import { counted } from "../counted.ts";
import type { Study } from "../study.ts";
import type { Couple, State } from "./couple.ts";

/** Somebody's couples, with what is told of how each stood. */
export function couplesOf({ about }: Study, id: string): readonly Couple[] {
  return about(id)
    .bonds.filter((bond) => bond.section === "unions" && counted(bond))
    .flatMap((bond) => {
      const partner = bond.between.find((other) => other !== id);
      if (!bond.between.includes(id) || partner === undefined) return [];
      return [{ bond, partner, states: statesOf(bond) }];
    });
}

function statesOf(bond: Bond): readonly State[] {
  return bond.phases.flatMap((phase) => {
    const { union } = phase;
    return counted(phase) && union !== null ? [{ phase, union }] : [];
  });
}
