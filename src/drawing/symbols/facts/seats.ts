import { roles } from "../../../catalogue/roles.ts";
import type { Family } from "../../../family/family.ts";
import type { Person } from "../../../family/person.ts";
import { keyOf } from "../../tag.ts";
import { howSure, inBrackets } from "../../wording/how-sure.ts";
import { roleLabels } from "../../wording/role-labels.ts";
import { timeWords } from "../../wording/time-words.ts";
import { drawable } from "../../drawable.ts";
import type { Saying } from "./saying.ts";

/** Seats held toward nobody in particular, with their time; those toward somebody are arrows. */
export function seats(family: Family, { id }: Person): readonly Saying[] {
  return family.roles
    .filter((role) => role.who === id && role.toward === null && drawable(role))
    .flatMap((role) => {
      const labels = roleLabels(role.kinds.filter((kind) => roles[kind].drawn === "arrow"));
      if (labels.length === 0) return [];
      const text = labels.join(", ") + inBrackets([timeWords(family, role.time), howSure([role])]);
      return [{ text, keys: [keyOf(role.path)], strong: true }];
    });
}
