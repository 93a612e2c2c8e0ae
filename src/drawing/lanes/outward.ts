import { edge } from "./ends.ts";
import type { End } from "./ends.ts";
import type { Side } from "./route.ts";

/** Least level run before a line turns. */
const run = 13;
/** Least upright run above a symbol; more where a slanted bit leads in from beside it. */
const leastRise = 8;

/** Whether a line turns far enough from a symbol for a round corner. */
export function turnsOutside(
  end: End,
  { side, slot }: { readonly side: Side; readonly slot: number },
  turn: number,
): boolean {
  const from = edge(end, side);
  if (side === "top") return turn <= from - riseOf(end, slot);
  return side === "right" ? turn >= from + run : turn <= from - run;
}

/** How far a line that comes down there must come from above. */
function riseOf({ at, reach }: End, slot: number): number {
  const aside = Math.abs(slot - at.x) - 0.4 * reach;
  return aside < 0.2 * reach ? leastRise : leastRise + aside + 8;
}
