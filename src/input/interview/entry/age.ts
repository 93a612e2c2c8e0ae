import { age } from "../../time/age.ts";
import { correctionsOf } from "../../time/corrections.ts";
import { whole } from "../../time/whole.ts";
import { widths } from "../../time/widths.ts";

/** An age as the file has it: "34", "about 60", "in her mid-teens"; `null` if the words are none. */
export function wholeAge(words: string): string | null {
  const text = words
    .trim()
    .toLowerCase()
    .replace(/ (?:years?|yrs?)(?: old)?$/u, "")
    .replace(/^(?:around|roughly|approx\.?|c\.|ca\.?|~|maybe|perhaps|nearly|almost) ?/u, "about ")
    .replace(/^aged? /u, "");
  const ways = [text, ...correctionsOf(text)];
  const found = ways.find((way) => isAge(way));
  return found ?? null;
}

function isAge(words: string): boolean {
  const [years = 0] = (/\d+/u.exec(words) ?? []).map(Number);
  return years <= 120 && whole(words, age, widths) !== null;
}
