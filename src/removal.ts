import type { Family } from "./family/family.ts";

// The part of the public face that tells what went with somebody.

/** How many lines of each section an edit took out: `[["ties", 2], ["events", 1]]`. */
export async function linesGone(
  before: Family,
  after: Family,
): Promise<readonly (readonly [string, number])[]> {
  const { linesGone: counted } = await import("./input/removal/gone-with.ts");
  return counted(before, after);
}
