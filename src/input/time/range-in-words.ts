import type { Range } from "./widths.ts";

/** A range as it is set in a file: `14 to 16`, `5 or more`. */
export function rangeInWords([least, most]: Range): string {
  return most === Infinity ? `${least} or more` : `${least} to ${most}`;
}
