import { warning } from "../document/mistake.ts";
import type { Check } from "./check.ts";
import { likely, year } from "./likely.ts";
import { lookAgain } from "./look-again.ts";

/** Hardly anybody lives longer than 110 years. */
export const longLives: Check = (document, { family: { people, timeline } }) =>
  [...people.values()].flatMap(({ id, died }) => {
    if (died?.answer !== "yes") return [];
    const { least } = timeline.between(`birth:${id}`, `death:${id}`);
    if (least <= likely.longestLife * year) return [];
    const message = `"${id}" would have been older than ${likely.longestLife}`;
    return [warning("unlikely-life", message, document.locate(died.path), lookAgain)];
  });
