import type { Figure } from "../figure.ts";
import type { Scale } from "../scale.ts";
import type { Skeleton } from "./skeleton.ts";

/**
 * By seat: from the symbol's centre down to its label. Labels of a chain of couples stand in one
 * line below all of its couple lines, so that none meets a name.
 * @param levels by pair: how deep its couple line runs
 */
export function labelTopsOf(
  skeleton: Skeleton,
  figures: ReadonlyMap<string, Figure>,
  levels: readonly number[],
  scale: Scale,
): readonly number[] {
  const deepest = deepestLines(skeleton, levels);
  return skeleton.seats.map(({ person }, seat) => {
    const figure = person === null ? undefined : figures.get(person);
    const level = deepest.get(seat);
    if (level === undefined) return (figure?.radius ?? 0) + (figure?.labelGap ?? 0);
    const ascent = scale.text.name;
    return scale.coupleLine + level * scale.coupleLevel + scale.nameBaseline - ascent;
  });
}

/** By seat in a chain of couples: the chain's deepest level. */
function deepestLines({ pairs }: Skeleton, levels: readonly number[]): ReadonlyMap<number, number> {
  const deepest = new Map<number, number>();
  for (let changed = true; changed;) {
    changed = false;
    for (const [i, { seats }] of pairs.entries()) {
      const level = Math.max(levels[i] ?? 0, ...seats.map((seat) => deepest.get(seat) ?? 0));
      for (const seat of seats) {
        if (deepest.get(seat) === level) continue;
        deepest.set(seat, level);
        changed = true;
      }
    }
  }
  return deepest;
}
