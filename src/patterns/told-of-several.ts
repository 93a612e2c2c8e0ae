import type { Told } from "./told.ts";
import { inWords } from "./wording.ts";

/**
 * One answer may speak of several people: what it says of each is told once, of all of them. Of any
 * other fact the first words stand.
 */
export function toldOfSeveral(first: Told, told: readonly Told[]): Told {
  if (!("outcome" in first.fact)) return first;
  const own = told.filter(({ fact }) => fact === first.fact).map(({ words }) => words);
  const said = [...new Set(own)].map((words) => /^(.*?)(: .*)$/u.exec(words));
  const [, , answer = ""] = said[0] ?? [];
  const names = said.flatMap((match) => (match?.[2] === answer ? (match[1] ?? []) : []));
  return names.length < 2 ? first : { ...first, words: `${inWords(names)}${answer}` };
}
