import type { Written } from "./written.ts";

/** A text that is written as one value. */
export interface Words {
  readonly text: string;
  readonly mustBeQuoted: boolean;
}

/** The words of a value that is neither a list nor pairs; `null` of those, and of nothing. */
export function wordsOf(value: Written): Words | null {
  if (typeof value === "string") return { text: value, mustBeQuoted: false };
  if (value === null || !("quoted" in value) || typeof value.quoted !== "string") return null;
  return { text: value.quoted, mustBeQuoted: true };
}
