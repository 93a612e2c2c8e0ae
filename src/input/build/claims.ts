import type { Path } from "../../family/fact.ts";
import type { Constraint, Moment } from "../../family/time/timeline.ts";

/** One thing the file says about time, and where. */
export interface Claim {
  readonly constraint: Constraint;
  /** Where it stands. */
  readonly path: Path;
  /** `told`: in words. The others follow from what the lines are. */
  readonly kind: "told" | "order" | "parent" | "alive";
}

/** `later` comes at least so many days after `earlier`. */
export function notBefore(earlier: Moment, later: Moment, days = 0): Omit<Constraint, "said"> {
  return { from: later, to: earlier, days: 0 - days };
}
