import type { RoleKind } from "../../catalogue/roles.ts";
import type { Role } from "../../family/statements.ts";

/** Roles that are told in one breath: one toward several people, or several toward the same. */
export interface Seat {
  /** The first of those it stands for. */
  readonly role: Role;
  readonly kinds: readonly RoleKind[];
  readonly toward: readonly string[];
}

/** What one person held at one time, each said once, in the order of the file. */
export function seatsTold(roles: readonly Role[]): readonly Seat[] {
  const each = roles.map((role) => ({
    ...{ role, kinds: role.kinds },
    toward: role.toward === null ? [] : [role.toward],
  }));
  const towardSeveral = joined(each, ({ kinds }) => kinds.join(" "));
  return joined(towardSeveral, ({ toward }) => toward.join(" "));
}

/** Seats of one holder and one time that agree in this too are one. */
function joined(seats: readonly Seat[], alike: (seat: Seat) => string): readonly Seat[] {
  const groups = new Map<string, Seat>();
  for (const seat of seats) {
    const key = JSON.stringify([...tellingOf(seat.role), alike(seat)]);
    const first = groups.get(key);
    groups.set(key, {
      role: first?.role ?? seat.role,
      kinds: [...new Set([...(first?.kinds ?? []), ...seat.kinds])],
      toward: [...new Set([...(first?.toward ?? []), ...seat.toward])],
    });
  }
  return [...groups.values()];
}

/** Who held it when, who says so and how surely. Without words for a time, each line has its own. */
function tellingOf({ who, time, says, level, certainty }: Role): readonly unknown[] {
  const { written, start, end, ended } = time;
  const isTold = Object.values(written).some((words) => words !== null);
  return [who, isTold ? written : [start, end], ended, says, level, certainty];
}
