import type { Path } from "../../family/fact.ts";
import type { Constraint } from "../../family/time/timeline.ts";
import type { Claim } from "./claims.ts";
import type { Source } from "./facts.ts";

/** What words say, as they are read and with every tolerance twice as wide. */
interface Told {
  readonly read: readonly Constraint[];
  readonly wide: () => readonly Constraint[];
}

/** The words that stand at a path, as a claim. */
export function toldClaim({ document }: Source, path: Path, { read, wide }: Told): Claim {
  const at = document.placeAt(path);
  return {
    path,
    at,
    kind: "told",
    said: true,
    constraints: read,
    loosely: () => loosened(read, wide()),
  };
}

function loosened(read: readonly Constraint[], wide: readonly Constraint[]): readonly Constraint[] {
  return read.map((constraint, i) => ({
    ...constraint,
    days: looser(constraint.days, wide[i]?.days ?? constraint.days),
  }));
}

/**
 * By as much as the words may be off. `after spring` is later if spring is longer, and yet it may
 * be earlier if they are meant loosely.
 */
function looser(days: number, wide: number): number {
  return days + Math.abs(wide - days);
}
