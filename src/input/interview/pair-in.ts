import type { Question } from "./question.ts";

/** Between whom a question asks how it is; `null` if it does not. */
export function pairIn({ wants, about }: Question): readonly [string, string] | null {
  if (wants.kind !== "talk" || wants.with === undefined) return null;
  return [wants.with, about];
}
