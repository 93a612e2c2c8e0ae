// Reads all words of a phrase, or none.
import { readerOf, type Parser } from "./reader.ts";
import type { Widths } from "./widths.ts";

/** Nobody tells a time in more letters than this. */
export const longest = 200;

export function whole<T>(words: string, parse: Parser<T>, widths: Widths): T | null {
  if (words.length > longest) return null;
  const reader = readerOf(words, widths);
  const read = parse(reader);
  return reader.state().finished ? read : null;
}
