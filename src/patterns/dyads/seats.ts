import type { RoleKind } from "../../catalogue/roles.ts";
import { roles } from "../../catalogue/roles.ts";
import type { Role } from "../../family/statements.ts";
import { counted } from "../counted.ts";
import type { Study } from "../study.ts";

/** Roles match within their family; a role without one matches only itself. */
export type RoleFamily = string;

/** What one person is to another: all role words of one family are facets of one instance. */
export interface Seat {
  readonly who: string;
  readonly toward: string;
  readonly family: RoleFamily;
  readonly lines: readonly Role[];
}

/** The family of a role, or the role itself. */
export function familyOfRole(kind: RoleKind): RoleFamily {
  return roles[kind].family ?? kind;
}

const none: readonly Seat[] = [];

/** Everything somebody is told to be to somebody; help given is no burden and is left to others. */
export function seatsToward(study: Study, who: string, toward: string): readonly Seat[] {
  const all = study.about(who).roles;
  if (all.length === 0) return none;
  const lines = all.filter((role) => counted(role) && role.who === who && role.toward === toward);
  if (lines.length === 0) return none;
  const families = new Set(lines.flatMap(({ kinds }) => kinds.filter(isSeat).map(familyOfRole)));
  return [...families].map((family) => ({
    who,
    toward,
    family,
    lines: lines.filter(({ kinds }) => kinds.some((kind) => familyOfRole(kind) === family)),
  }));
}

function isSeat(kind: RoleKind): boolean {
  return kind !== "helper";
}
