import type { Stretch } from "../../family/fact.ts";
import type { Family } from "../../family/family.ts";
import { phraseWords } from "../../family/phrase-words.ts";
import { lastingWords } from "./lasting-words.ts";
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
    lasting === null ? null : lastingWords(lasting),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(", ");
}
