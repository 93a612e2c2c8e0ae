import { roleFacets } from "../../catalogue/role-facets.ts";
import { roles } from "../../catalogue/roles.ts";
import type { RoleKind } from "../../catalogue/roles.ts";
import type { Family } from "../../family/family.ts";
import { wordFor } from "../../family/word-for.ts";

type Worded = Pick<Family, "wording">;

/** A role that is held, with what is said of it in brackets: " (emotionally, practically)" or nothing. */
interface Held {
  readonly kind: RoleKind;
  readonly sides: string;
}

/**
 * Roles held together, each said once: sides of one role stand behind it, "parentified child
 * (emotionally, practically)". A side told alone keeps its own words.
 */
export function roleLabels(family: Worded, kinds: readonly RoleKind[]): readonly string[] {
  return heldRoles(family, kinds).map(
    ({ kind, sides }) => `${wordFor(family, roles[kind])}${sides}`,
  );
}

/** The roles of `roleLabels`, before they are words. */
export function heldRoles(family: Worded, kinds: readonly RoleKind[]): readonly Held[] {
  const held = [...new Set(kinds)];
  const named = held.map((kind) => wider(kind, held));
  return [...new Set(named)].map((kind) => {
    const sides = held.flatMap((one) => {
      const facet = roleFacets[one];
      return facet === undefined || one === kind || wider(one, held) !== kind
        ? []
        : [wordFor(family, facet)];
    });
    return { kind, sides: sides.length === 0 ? "" : ` (${sides.join(", ")})` };
  });
}

/** The role that a side is said with, if that is held too or has another side here. */
function wider(kind: RoleKind, held: readonly RoleKind[]): RoleKind {
  const of = roleFacets[kind]?.of;
  if (of === undefined) return kind;
  const sides = held.filter((one) => roleFacets[one]?.of === of);
  return held.includes(of) || sides.length > 1 ? of : kind;
}
