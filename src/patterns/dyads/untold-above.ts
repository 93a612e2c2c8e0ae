import { grouped } from "../grouped.ts";
import { counted } from "../counted.ts";
import type { Study } from "../study.ts";
import type { RoleFamily } from "./seats.ts";
import { familyOfRole, seatsToward } from "./seats.ts";
import type { Transmission } from "./transmissions.ts";

/** Places whose coming up again a generation earlier would say much. */
const telling: readonly RoleFamily[] = ["reversal", "care"];

/** A parent toward whom a child holds a place, and that parent's own parents, of whom it is not told. */
export interface Untold {
  readonly parent: string;
  readonly above: readonly string[];
}

/** Where one dyad is told and the one above it is recorded without a word of it. */
export function untoldAbove(study: Study, found: readonly Transmission[]): readonly Untold[] {
  const foundWith = grouped(found, ({ way }) => way);
  const told = (child: string, parent: string, family: RoleFamily): boolean =>
    foundWith(child).some((one) => one.family === family && one.way.includes(parent));
  const parents = study
    .kinIn("roles")
    .filter((parent) =>
      study.kin
        .childrenOf(parent)
        .some((child) =>
          seatsToward(study, child, parent).some(
            ({ family, lines }) =>
              telling.includes(family) && lines.some(counted) && !told(child, parent, family),
          ),
        ),
    );
  return parents.flatMap((parent) => {
    const above = study.kin.parentsOf(parent).filter((id) => !isDenied(study, parent, id));
    return above.length === 0 ? [] : [{ parent, above }];
  });
}

function isDenied(study: Study, who: string, toward: string): boolean {
  return study
    .about(who)
    .roles.some(
      (role) =>
        role.who === who &&
        role.toward === toward &&
        role.answer === "no" &&
        role.level === "stated" &&
        role.kinds.some((kind) => telling.includes(familyOfRole(kind))),
    );
}
