import type { Placement } from "./placement.ts";

/** A block's members stand the other way round, where that is one of its arrangements. */
export function turnAround({ problem, arrangements }: Placement, block: number): void {
  const all = problem.blocks[block]?.arrangements ?? [];
  const turned = all[arrangements[block] ?? 0]?.seats.toReversed().join(" ");
  const at = all.findIndex(({ seats }) => seats.join(" ") === turned);
  if (at >= 0) arrangements[block] = at;
}
