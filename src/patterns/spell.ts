import type { Fact } from "../family/fact.ts";
import type { Spell } from "../family/time/overlap.ts";

export { overlap, type Spell } from "../family/time/overlap.ts";

/** The time of a fact as a spell; what is not known to be over has no end. */
export function spellOf(fact: Fact): Spell {
  return { from: fact.time.start, until: fact.time.ended === "yes" ? fact.time.end : null };
}
