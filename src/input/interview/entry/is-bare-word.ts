import { givenNames } from "./given-names.ts";
import { kinWord } from "./relations.ts";

/** One word in small letters that is no common name. */
export function isBareWord(clause: string): boolean {
  return /^\p{Ll}+$/u.test(clause) && !givenNames.has(clause) && kinWord(clause) === null;
}
