import type { RoleKind } from "../../catalogue/roles.ts";
import type { Role } from "../../family/statements.ts";
import type { Study } from "../study.ts";

/** Roles toward somebody that are known not to be held: what was asked about, and was not so. */
export function deniedToward(study: Study, whom: string, kind: RoleKind): readonly Role[] {
  return study
    .about(whom)
    .roles.filter(
      (role) =>
        role.answer === "no" &&
        role.level === "stated" &&
        role.toward === whom &&
        role.kinds.includes(kind),
    );
}
