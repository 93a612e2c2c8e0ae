import { age } from "../../time/age.ts";
import { correctionsOf } from "../../time/corrections.ts";
import { whole } from "../../time/whole.ts";
import { widths } from "../../time/widths.ts";

const decades: Readonly<Record<string, string>> = {
  ...{ teens: "teens", twenties: "20s", thirties: "30s", forties: "40s", fifties: "50s" },
  ...{ sixties: "60s", seventies: "70s", eighties: "80s", nineties: "90s" },
};
const tens = new RegExp(String.raw`\b(?:${Object.keys(decades).join("|")})\b`, "gu");

/** An age as the file has it: "34", "about 60", "in her mid-teens"; `null` if the words are none. */
export function wholeAge(words: string): string | null {
  const text = words
    .trim()
    .toLowerCase()
    .replace(/ (?:years?|yrs?)(?: old)?$/u, "")
    .replace(/^(?:around|roughly|approx\.?|c\.|ca\.?|~|maybe|perhaps|nearly|almost) ?/u, "about ")
    .replace(/^aged? /u, "")
    .replace(tens, (word) => decades[word] ?? word);
  const ways = [text, ...correctionsOf(text)];
  const found = ways.find((way) => isAge(way));
  return found ?? null;
}

function isAge(words: string): boolean {
  const [years = 0] = (/\d+/u.exec(words) ?? []).map(Number);
  return years <= 120 && whole(words, age, widths) !== null;
}
