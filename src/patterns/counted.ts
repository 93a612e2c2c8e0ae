import type { Fact } from "../family/fact.ts";

/** Whether a fact may be counted: said or implied, and so. General and supposed ones never are. */
export function counted(fact: Fact): boolean {
  return fact.answer === "yes" && (fact.level === "stated" || fact.level === "implied");
}
