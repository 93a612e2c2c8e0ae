import type { Frame } from "./frame.ts";

/** The row that a pair's partners stand in. */
export function rowOf({ skeleton }: Pick<Frame, "skeleton">, pair: number): number {
  return skeleton.seats[skeleton.pairs[pair]?.seats[0] ?? 0]?.row ?? 0;
}
