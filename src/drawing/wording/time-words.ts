import type { Stretch } from "../../family/fact.ts";
import type { Family } from "../../family/family.ts";
import { called } from "../../family/called.ts";
import { closing, opening } from "./opening-closing.ts";

/**
 * The time of a statement as it was told, ids turned into words: "the year before the second
 * session", "from after the divorce until now". `null` where none is told.
 */
export function timeWords(family: Family, time: Stretch): string | null {
  const { when, from, until, lasting } = time.written;
  const said = (phrase: string): string => phraseWords(family, phrase, time.names);
  const parts = [
    when === null ? null : said(when),
    from === null ? null : opening(said(from)),
    until === null || until === "now" ? null : closing(said(until)),
    lasting,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(", ");
}

/** A phrase of the file with every id in it as words. */
export function phraseWords(family: Family, phrase: string, names: readonly string[]): string {
  return phrase
    .split(" ")
    .map((word, i, all) => {
      if (!names.includes(word) && !family.people.has(word)) return word;
      const words = called(family, word);
      return all[i - 1] === "the" ? words.replace(/^the /u, "") : words;
    })
    .join(" ")
    .replace(/(?<!\bthe )\b(start|end|birth|death) of /gu, "the $1 of ");
}
