import { givenNames } from "./given-names.ts";

/** "Grandad pow", "married money": in small letters only a common name is one, where none was asked for. */
export function isToldAsName(words: string): boolean {
  const [first = ""] = words.trim().split(/\s+/u);
  return first !== first.toLowerCase() || givenNames.has(first);
}
