import { roles } from "../../../catalogue/roles.ts";
import type { Family } from "../../../family/family.ts";
import type { Person } from "../../../family/person.ts";
import type { Role } from "../../../family/statements.ts";
import { keyOf } from "../../tag.ts";
import { howSure, inBrackets } from "../../wording/how-sure.ts";
import { rolesInWords } from "../../wording/roles-in-words.ts";
import { rolesToward } from "../../wording/roles-toward.ts";
import { timeWords } from "../../wording/time-words.ts";
import { drawable } from "../../drawable.ts";
import type { Saying } from "./saying.ts";

/**
 * Seats held toward nobody in particular, with their time, and those held toward many; others toward
 * somebody are arrows.
 */
export function seats(family: Family, { id }: Person): readonly Saying[] {
  const alone = family.roles.filter(
    (role) => role.who === id && role.toward === null && drawable(role),
  );
  const towardMany = rolesInWords(family).filter(([first]) => first?.who === id);
  return [...alone.map((role) => [role]), ...towardMany].flatMap((seat) => seatWords(family, seat));
}

function seatWords(family: Family, seat: readonly Role[]): readonly Saying[] {
  const [role] = seat;
  if (role === undefined) return [];
  const kinds = role.kinds.filter((kind) => roles[kind].drawn === "arrow");
  if (kinds.length === 0) return [];
  const words = rolesToward(
    family,
    kinds,
    seat.flatMap(({ toward }) => toward ?? []),
  );
  const known = inBrackets([timeWords(family, role.time), howSure([role])]);
  const keys = seat.map(({ path }) => keyOf(path));
  return [{ text: `${words}${known}`, keys, strong: true }];
}
