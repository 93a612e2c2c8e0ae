import type { Family } from "./family/family.ts";
import type { Refused } from "./input/edtf/edtf.ts";

// The part of the public face that reads and writes the dates of other programs.

/** A time of EDTF (ISO 8601-2, levels 0 to 2) in the words of a family file: `1978~` is `about 1978`. */
export async function fromEdtf(edtf: string): Promise<{ readonly words: string } | Refused> {
  const { fromEdtf: read } = await import("./input/edtf/edtf.ts");
  return read(edtf);
}

/** A time in the words of a family file as EDTF, if it needs nothing but the calendar. */
export async function toEdtf(words: string): Promise<{ readonly edtf: string } | Refused> {
  const { toEdtf: write } = await import("./input/edtf/edtf.ts");
  return write(words);
}

/**
 * When a moment was, by all that a family's file says of time taken together, as EDTF: `1949/1953`.
 * @param moment `birth:anna`, `death:anna`, or the `start` or `end` of what is told
 * @returns `null` if no year bounds it
 */
export async function knownInEdtf(family: Family, moment: string): Promise<string | null> {
  const { knownInEdtf: known } = await import("./input/edtf/known-in-edtf.ts");
  return known(family, moment);
}
