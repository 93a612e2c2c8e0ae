import * as z from "zod";
import { oneOrMore } from "./words.ts";

/** For editors; `checks` says more exactly what an id may be, and in better words. */
const pattern = `^[^\\sA-Z0-9_.,:;'"/-][^\\sA-Z_.,:;'"/]*$`;

/** A name for a line or a person, where it is given. */
export function newId(description: string, example: string) {
  return z.string().meta({ description, pattern, examples: [example] });
}

/** Ids that are written elsewhere: one, or a list. */
export function ids(description: string, ...examples: readonly (string | readonly string[])[]) {
  return oneOrMore(z.string(), description, ...examples);
}
