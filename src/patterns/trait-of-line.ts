import type { Fact } from "../family/fact.ts";

/**
 * The trait of something that may happen more than once between the same people: its kind, and
 * the id of its line where it has one that says more. Those without one are told together.
 */
export function traitOfLine(kind: string, { id }: Fact): string {
  return id === null || id === kind ? kind : `${kind}.${id}`;
}
