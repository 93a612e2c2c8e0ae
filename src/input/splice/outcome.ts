import type { Splice } from "./splice.ts";

/** What an edit does to a text, or why it cannot be done and what to do instead. */
export type Outcome = readonly Splice[] | Refusal;

export interface Refusal {
  /** One sentence, lower case, with the word in question. */
  readonly refused: string;
  readonly hint: string | null;
}

export function refusal(refused: string, hint: string | null = null): Refusal {
  return { refused, hint };
}
