import type { Place } from "../../diagnostic/diagnostic.ts";
import type { Path } from "../../family/fact.ts";
import type { Statement } from "../../family/time/statement.ts";
import type { Constraint, Moment } from "../../family/time/timeline.ts";

/** One thing the file says about time, and where. */
export interface Claim extends Statement {
  /** Where it stands. */
  readonly path: Path;
  readonly at: Place;
  /**
   * `told`: in words. `phases`: that one comes after another. `siblings`: who is older, who are twins.
   * `parent`, `alive`: what being a parent by birth asks for. `order`: what goes without saying.
   */
  readonly kind: "told" | "phases" | "siblings" | "parent" | "alive" | "order";
}

/** `later` comes at least so many days after `earlier`. */
export function notBefore(earlier: Moment, later: Moment, days = 0): Constraint {
  return { from: later, to: earlier, days: 0 - days };
}

/** What follows from what lines are, whatever their words mean. */
export function claim(
  { path, at, kind }: Pick<Claim, "path" | "at" | "kind">,
  constraints: readonly Constraint[],
): Claim {
  return { path, at, kind, constraints, loosely: () => constraints, said: kind !== "order" };
}
