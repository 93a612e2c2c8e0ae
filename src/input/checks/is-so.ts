import type { Fact } from "../../family/fact.ts";

/** Whether something is told as a fact: not supposed, not said in general, not known not to be so. */
export function isSo({ level, answer }: Fact): boolean {
  return (level === "stated" || level === "implied") && answer === "yes";
}
