import { called } from "./called.ts";
import type { Family } from "./family.ts";

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
