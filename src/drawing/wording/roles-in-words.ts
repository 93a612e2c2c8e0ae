import { roles } from "../../catalogue/roles.ts";
import type { Family } from "../../family/family.ts";
import type { Role } from "../../family/statements.ts";
import { drawable } from "../drawable.ts";
import { howSure } from "./how-sure.ts";

/** The same seat held toward so many is never drawn as arrows. */
const manyToward = 4;
/** Of more arrows than these, those that say the same of several are written. */
const mostArrows = 8;

/**
 * Seats that are written under their holder's name because arrows would fill the picture: one entry
 * for each seat, with the role toward each person.
 */
export function rolesInWords(family: Family): readonly (readonly Role[])[] {
  const seats = seatsOf(family).toSorted((a, b) => b.length - a.length);
  const written = seats.filter(({ length }) => length >= manyToward);
  for (const seat of seats.slice(written.length)) {
    if (seat.length < 2 || arrowsBeside(seats, written) <= mostArrows) break;
    written.push(seat);
  }
  return written;
}

/** Roles that say the same of one holder, toward different people. */
function seatsOf(family: Family): readonly (readonly Role[])[] {
  const seats = new Map<string, Map<string, Role>>();
  for (const role of family.roles) {
    const kinds = role.kinds.filter((kind) => roles[kind].drawn === "arrow");
    if (role.toward === null || role.toward === role.who || !drawable(role)) continue;
    if (kinds.length === 0) continue;
    const key = JSON.stringify([role.who, kinds, role.time.written, howSure([role])]);
    const seat = seats.get(key) ?? new Map<string, Role>();
    seats.set(key, seat.set(role.toward, { ...role, kinds }));
  }
  return [...seats.values()].map((seat) => [...seat.values()]);
}

function arrowsBeside(
  seats: readonly (readonly Role[])[],
  written: readonly (readonly Role[])[],
): number {
  const drawn = seats.filter((seat) => !written.includes(seat)).flat();
  return new Set(drawn.map(({ who, toward }) => `${who} ${toward ?? ""}`)).size;
}
