import type { Family } from "../../family/family.ts";
import { type Moment, origin } from "../../family/time/timeline.ts";
import { edtfOf } from "./edtf-of.ts";

/**
 * When a moment was, by all that the file says of time taken together.
 * @param moment `birth:anna`, `death:anna`, or the `start` or `end` of what a line tells
 * @returns `null` if no year bounds it
 */
export function knownInEdtf({ timeline }: Family, moment: Moment): string | null {
  const { least, most } = timeline.between(origin, moment);
  return edtfOf({ first: least, last: most });
}
