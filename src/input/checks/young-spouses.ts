import { warning } from "../document/mistake.ts";
import type { Check } from "./check.ts";
import { isSo } from "./is-so.ts";
import { likely, year } from "./likely.ts";
import { lookAgain } from "./look-again.ts";

/** Children do not marry. */
export const youngSpouses: Check = (document, { family: { bonds, timeline } }) =>
  bonds.flatMap(({ between, phases }) =>
    phases.flatMap((phase) => {
      if (phase.union !== "married" || !isSo(phase)) return [];
      return between.flatMap((id) => {
        const { most } = timeline.between(`birth:${id}`, phase.time.start);
        if (most >= likely.youngestSpouse * year) return [];
        const message = `"${id}" would have been younger than ${likely.youngestSpouse} at this wedding`;
        const span = document.locate([...phase.path, "union"]);
        return [warning("unlikely-marriage-age", message, span, lookAgain)];
      });
    }),
  );
