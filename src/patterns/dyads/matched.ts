import type { RoleKind } from "../../catalogue/roles.ts";
import type { Role } from "../../family/statements.ts";
import type { Seat } from "./seats.ts";
import { familyOfRole } from "./seats.ts";

/** Seats of one kind, each by the one line that shows it best. */
export interface Matched {
  /** The role that all of them have in common; `null` where they share only its family. */
  readonly same: RoleKind | null;
  /** In the order of the seats. */
  readonly lines: readonly Role[];
}

/**
 * Compares seats of one family. A line told outright goes before one that is implied, then one
 * with the role they have in common; other lines are facets of the same instance and not counted.
 */
export function matched(seats: readonly Seat[]): Matched {
  const kindsOf = (seat: Seat): readonly RoleKind[] => best(seat).flatMap(({ kinds }) => kinds);
  const [first, ...others] = seats;
  const same =
    first === undefined
      ? null
      : (kindsOf(first).find(
          (kind) =>
            familyOfRole(kind) === first.family &&
            others.every((seat) => kindsOf(seat).includes(kind)),
        ) ?? null);
  return {
    same,
    lines: seats.flatMap((seat) => {
      const lines = best(seat);
      const line = lines.find(({ kinds }) => same !== null && kinds.includes(same)) ?? lines[0];
      return line === undefined ? [] : [line];
    }),
  };
}

function best({ lines }: Seat): readonly Role[] {
  const stated = lines.filter(({ level }) => level === "stated");
  return stated.length > 0 ? stated : lines;
}
