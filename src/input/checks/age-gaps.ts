import { warning } from "../document/mistake.ts";
import type { Check } from "./check.ts";
import { isSo } from "./is-so.ts";
import { likely, year } from "./likely.ts";
import { lookAgain } from "./look-again.ts";

/** Few couples are more than thirty years apart. */
export const ageGaps: Check = (document, { family: { bonds, timeline } }) =>
  bonds.flatMap((bond) => {
    if (bond.section !== "unions" || !isSo(bond)) return [];
    const [a, b] = bond.between;
    const { least, most } = timeline.between(`birth:${a}`, `birth:${b}`);
    const apart = Math.max(least, 0 - most);
    if (apart <= likely.widestGap * year) return [];
    const message = `"${a}" and "${b}" would be more than ${likely.widestGap} years apart`;
    const span = document.locate([...bond.path, "between"]);
    return [warning("unlikely-age-gap", message, span, lookAgain)];
  });
