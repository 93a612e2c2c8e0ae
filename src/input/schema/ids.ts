import * as z from "zod";
import { oneOrMore } from "./words.ts";

/** For editors; `checks` says more exactly what an id may be, and in better words. */
const pattern = `^[^\\sA-Z0-9_.,:;'"/-][^\\sA-Z_.,:;'"/]*$`;

const patternErrorMessage =
  "An id is made of small letters and digits, joined by hyphens, as in great-grandmother.";

/** A name for a line or a person, where it is given. */
export function newId(description: string, sample: string) {
  return z.string().meta({ description, pattern, patternErrorMessage, samples: [sample] });
}

/** Ids that are written elsewhere: one, or a list. */
export function ids(description: string, ...samples: readonly (string | readonly string[])[]) {
  return oneOrMore(z.string(), description, ...samples);
}
