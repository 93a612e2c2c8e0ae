// Times of other programs, written as EDTF, in the words of the family file.
import { parseTime } from "../time/parse.ts";
import type { Days } from "./days.ts";
import { rangeIn } from "./range-in.ts";
import { widened } from "./widened.ts";
import { wordsOf } from "./words-of.ts";

/**
 * A time of EDTF, levels 0 to 2, as the family file would tell it: `1978~` is `about 1978`. What is
 * uncertain (`?`) and what is approximate (`~`) are both `about`; of an interval no more is kept
 * than its bounds.
 * @returns `null` for what is no EDTF, and for what no family needs: years before 1000 or after
 *   2999, and times that are several at once (`{1960,1961}`)
 * @see Library of Congress 2019, "Extended Date/Time Format (EDTF) Specification"; ISO 8601-2:2019
 */
export function readEdtf(text: string): string | null {
  const edtf = text.trim();
  if (edtf === "") return "unknown";
  const isSet = edtf.startsWith("[") && edtf.endsWith("]");
  const words = isSet ? oneOf(edtf.slice(1, -1)) : inWords(edtf.split("/"));
  return words === null || "mistake" in parseTime(words) ? null : words;
}

/** `[1667,1668,1670..1672]`: one of these. */
function oneOf(members: string): string | null {
  const told = members.split(",").map((member) => {
    const [from = "", to] = member.trim().split("..");
    return to === undefined ? inWords([from]) : wordsBetween(from || "..", to || "..");
  });
  return told.includes(null) ? null : told.join(" or ");
}

function inWords([date = "", end, ...more]: readonly string[]): string | null {
  if (more.length > 0) return null;
  return end === undefined ? dateInWords(date) : wordsBetween(date, end);
}

const seasons: Readonly<Record<string, string>> = {
  "21": "spring",
  "22": "summer",
  "23": "autumn",
  "24": "winter",
};

function dateInWords(date: string): string | null {
  const { bare, isAbout } = unqualified(date);
  const [, year = "", code = ""] = /^([12]\d{3})-(\d\d)$/.exec(bare) ?? [];
  const season = seasons[code];
  const days = rangeIn(bare);
  const words = season === undefined ? (days === null ? null : wordsOf(days)) : `${season} ${year}`;
  if (!isAbout || words === null) return words;
  if (!words.startsWith("between ")) return `about ${words}`;
  return days === null ? null : wordsOf(widened(days));
}

/** An interval; where a side is open or not known, nothing bounds it. */
function wordsBetween(from: string, to: string): string | null {
  const first = edge(from)?.first;
  const last = edge(to)?.last;
  if (first === undefined || last === undefined || first > last) return null;
  return wordsOf({ first, last });
}

function edge(date: string): Days | null {
  if (date === "" || date === "..") return { first: -Infinity, last: Infinity };
  const { bare, isAbout } = unqualified(date);
  const days = rangeIn(northern(bare));
  return days === null || !isAbout ? days : widened(days);
}

/** A season as the code of its months, those of the north. */
function northern(date: string): string {
  const [, year = "", season = ""] = /^(\d{4})-2([1-4])$/.exec(date) ?? [];
  return season === "" ? date : `${year}-${24 + Number(season)}`;
}

/** Qualifiers of parts of a date are taken as those of the whole. */
function unqualified(date: string): { readonly bare: string; readonly isAbout: boolean } {
  const bare = date.replace(/[?~%]/g, "");
  return { bare, isAbout: bare !== date };
}
