import type { Fact } from "../family/fact.ts";
import type { Timeline } from "../family/time/timeline.ts";

/** Earlier ones first, as far as their order is certain; the rest stay as they are. */
export function inTimeOrder<T extends { readonly phase: Fact }>(
  timeline: Timeline,
  items: readonly T[],
): readonly T[] {
  const earlier = ({ phase }: T): number =>
    items.filter((other) => timeline.before(other.phase.time.start, phase.time.start) === "yes")
      .length;
  return [...items].sort((a, b) => earlier(a) - earlier(b));
}
