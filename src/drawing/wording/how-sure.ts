import type { Certainty, Fact } from "../../family/fact.ts";

const leastFirst: readonly Certainty[] = ["doubtful", "possible", "likely"];

/** How sure whoever tells it is, where that is less than certain; of several facts, the least sure. */
export function howSure(facts: readonly Pick<Fact, "certainty">[]): Certainty | null {
  return leastFirst.find((one) => facts.some(({ certainty }) => certainty === one)) ?? null;
}

/** What is known of a thing beside its name, in brackets after it: ` (strong, possible)`. */
export function inBrackets(words: readonly (string | null)[]): string {
  const said = words.filter((word) => word !== null);
  return said.length === 0 ? "" : ` (${said.join(", ")})`;
}
