import type { Role } from "../../family/statements.ts";
import { factAt, type Source } from "./facts.ts";
import { seatsOn } from "./seats.ts";

/** The lines of `roles`: one role for each holder and each one it is toward. */
export function rolesOf(source: Source): readonly Role[] {
  return source.document.roles.flatMap(({ path, keys }) => {
    const fact = factAt(source, path, keys);
    return seatsOn(source.document, path, keys).map((seat) => ({
      ...fact,
      ...seat,
      time: source.clock.stretchAt(seat.path),
      kinds: keys.role,
      against: keys.against ?? [],
      inPlaceOf: keys["in-place-of"] ?? null,
      shown: keys.shown ?? null,
      source: "roles" as const,
    }));
  });
}
