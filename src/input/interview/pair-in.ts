import type { Question } from "./question.ts";

/** Between whom a question asks how it is; `null` if it does not. */
export function pairIn({ wants, about }: Question): readonly [string, string] | null {
  if (wants.kind !== "talk") return null;
  return wants.pair ?? (wants.with === undefined ? null : [wants.with, about]);
}
