import { roleFacets } from "../../catalogue/role-facets.ts";
import { roles } from "../../catalogue/roles.ts";
import type { RoleKind } from "../../catalogue/roles.ts";
import type { Family } from "../../family/family.ts";
import { wordFor } from "../../family/word-for.ts";

/**
 * Roles held together, each said once: sides of one role stand behind it, "parentified child
 * (emotionally, practically)". A side told alone keeps its own words.
 */
export function roleLabels(
  family: Pick<Family, "wording">,
  kinds: readonly RoleKind[],
): readonly string[] {
  const held = [...new Set(kinds)];
  const named = held.map((kind) => wider(kind, held));
  return [...new Set(named)].map((kind) => {
    const label = wordFor(family, roles[kind]);
    const sides = held.flatMap((one) => {
      const facet = roleFacets[one];
      return facet === undefined || one === kind || wider(one, held) !== kind
        ? []
        : [wordFor(family, facet)];
    });
    return sides.length === 0 ? label : `${label} (${sides.join(", ")})`;
  });
}

/** The role that a side is said with, if that is held too or has another side here. */
function wider(kind: RoleKind, held: readonly RoleKind[]): RoleKind {
  const of = roleFacets[kind]?.of;
  if (of === undefined) return kind;
  const sides = held.filter((one) => roleFacets[one]?.of === of);
  return held.includes(of) || sides.length > 1 ? of : kind;
}
