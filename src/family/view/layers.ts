import type { Family } from "../family.ts";
import type { Bond, Phase } from "../statements.ts";

/** What a picture may be confined to; the structure is always there. */
export type Layer = "structure" | "emotional" | "health" | "roles";

/** The family as if nothing had been asked but these: without ties and feelings, without conditions, without roles. */
export function withLayers(family: Family, layers: readonly Layer[]): Family {
  return {
    ...family,
    whole: family.whole ?? family,
    bonds: layers.includes("emotional") ? family.bonds : family.bonds.flatMap(onlyUnion),
    conditions: layers.includes("health") ? family.conditions : [],
    roles: layers.includes("roles") ? family.roles : [],
  };
}

function onlyUnion(bond: Bond): readonly Bond[] {
  if (bond.section === "ties") return [];
  const bare = (phase: Phase): Phase => ({ ...phase, tie: null, feels: {}, boundary: null });
  return [{ ...bond, phases: bond.phases.map(bare) }];
}
