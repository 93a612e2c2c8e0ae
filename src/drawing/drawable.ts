import type { Fact } from "../family/fact.ts";

/** What is said in general or only supposed is never drawn, nor what is known not to be. */
export function drawable(fact: Pick<Fact, "level" | "answer">): boolean {
  return (fact.level === "stated" || fact.level === "implied") && fact.answer === "yes";
}
