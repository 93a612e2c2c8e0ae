import { ties } from "../../catalogue/ties.ts";
import { warning } from "../document/mistake.ts";
import type { Check } from "./check.ts";

/** Some ties are something that one does to the other: the drawing would like to know who. */
export const oneWay: Check = (document, { family }) =>
  family.bonds.flatMap((bond) =>
    bond.phases.flatMap(({ tie, by, path, answer }) => {
      if (tie === null || ties[tie].way !== "one-way" || by.length > 0 || answer !== "yes")
        return [];
      return [
        warning(
          "tie-without-by",
          `"${tie}" is something one does to the other, and it is not said who`,
          document.locate([...path, "tie"]),
          `if it is known, add by: ${bond.between.join(" or by: ")}`,
        ),
      ];
    }),
  );
