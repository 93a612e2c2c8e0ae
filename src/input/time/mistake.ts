// What is wrong with words that are no time, and what to write instead.
import { nearest } from "../nearest.ts";
import { correctionsOf } from "./corrections.ts";
import { dateInFigures } from "./date-in-figures.ts";
import { duration } from "./duration.ts";
import type { TimeMistake } from "./phrase.ts";
import { readerOf, type Parser, type Word } from "./reader.ts";
import { longest, whole } from "./whole.ts";
import { stages } from "./stages.ts";
import { months } from "./months.ts";
import { seasons } from "./seasons.ts";
import { widths } from "./widths.ts";
import { reserved } from "./words.ts";

/** What is to be read, and how it looks when it can be. */
interface Reading {
  readonly parse: Parser<unknown>;
  readonly like: string;
  /** The words as they would be written, where they are jotted down in a way of their own. */
  readonly jotted?: (words: string) => string;
}

const vocabulary: ReadonlySet<string> = new Set([
  ...reserved,
  ...months,
  ...Object.keys(seasons),
  ...Object.keys(stages).flatMap((stage) => stage.split(" ")),
  "teens",
]);

const keys: Readonly<Record<string, string>> = {
  since: "from",
  until: "until",
  till: "until",
  for: "lasting",
};

/** Says what is wrong with words that cannot be read. Every correction it offers can be read. */
export function mistakeIn(words: string, reading: Reading): TimeMistake {
  if (words.length > longest) return mistake("this is too long for a time", null, words);
  return (
    inFigures(words) ??
    corrected(words, reading) ??
    keyInWords(words, reading) ??
    misspelt(words, reading) ??
    unreadable(words, reading)
  );
}

function mistake(
  message: string,
  hint: string | null,
  words: string,
  at?: { readonly start: number; readonly end: number },
): TimeMistake {
  const start = at?.start ?? words.length - words.trimStart().length;
  const end = at?.end ?? Math.max(start, words.trimEnd().length);
  return { mistake: true, message, hint, start, end };
}

/** `03/04/78`, `12.3.1978`: often nobody knows which is the month. */
function inFigures(words: string): TimeMistake | null {
  const date = dateInFigures(words);
  if (date === null) return null;
  const { written, start, meant } = date;
  const at = { start, end: start + written.length };
  const [one, other] = meant.map((day) => `"${day}"`);
  if (one !== undefined && other === undefined)
    return mistake(`"${written}" cannot be read as a time`, `write ${one}`, words, at);
  const message = `"${written}" can be read as more than one day`;
  const days = other === undefined ? "4 March 1978" : `${one ?? ""} or ${other}`;
  return mistake(message, `write the month as a word: ${days}`, words, at);
}

/** `since 1978`, `until now`, `from 1978 to 1980`: the words are keys of the line. */
function keyInWords(words: string, { parse }: Reading): TimeMistake | null {
  const match =
    /^\s*(from|since|until|till|for)\s+(.*)$/isu.exec(words) ??
    /^()(.*?)\s+(?:on|onwards?)\s*$/isu.exec(words);
  if (match === null) return null;
  const [, first = "", rest = ""] = match;
  const key = keys[first.toLowerCase()] ?? "from";
  const [from = "", until = null] = rest.split(/\s+(?:to|until|till)\s+/iu);
  const pair = key === "from" && until !== null;
  const read = key === "lasting" ? duration : parse;
  const told = [pair ? from : rest, ...(pair ? [until] : [])].map((part) => readable(part, read));
  if (told.includes(null)) return null;
  const [one = "", other = null] = told;
  const hint = other === null ? `write "${key}: ${one}"` : `write "from: ${one}, until: ${other}"`;
  const message =
    first === "" ? `"${words.trim()}" is no single time` : `"${first}" does not begin a time`;
  return mistake(message, hint, words);
}

/** The words themselves if they can be read, or corrected so that they can. */
function readable(words: string, parse: Parser<unknown>): string | null {
  const ways = [words.trim(), ...correctionsOf(words)];
  return ways.find((way) => whole(way, parse, widths) !== null) ?? null;
}

/** `around 1978`, `1978?`, `70s`. */
function corrected(words: string, { parse, jotted }: Reading): TimeMistake | null {
  const instead =
    readable(words, parse) ?? (jotted === undefined ? null : readable(jotted(words), parse));
  if (instead === null) return null;
  return mistake(`"${words.trim()}" cannot be read as a time`, `write "${instead}"`, words);
}

/** `befor divorce`: one word that is nearly a word of time. */
function misspelt(words: string, reading: Reading): TimeMistake | null {
  for (const word of readerOf(words, widths).words) {
    const meant = vocabulary.has(word.text) ? null : nearest(word.text, vocabulary);
    if (meant === null) continue;
    const instead = words.slice(0, word.start) + meant + words.slice(word.end);
    if (whole(instead, reading.parse, widths) === null) continue;
    const written = words.slice(word.start, word.end);
    return mistake(`"${written}" is not a word of time`, `did you mean "${meant}"?`, words, word);
  }
  return null;
}

function unreadable(words: string, { parse, like }: Reading): TimeMistake {
  const reader = readerOf(words, widths);
  parse(reader);
  const { furthest, complaint } = reader.state();
  if (complaint !== null) return mistake(complaint.message, complaint.hint, words, complaint.word);
  if (reader.words.length === 0) return mistake("a time is missing here", like, words);
  const [, month = null] = /^\s*(?:\d{1,2}\.? )?(\p{L}{3,})\.? [12]\d{3}\s*$/u.exec(words) ?? [];
  if (month !== null && !vocabulary.has(month.toLowerCase())) return noMonth(words, month);
  const word = reader.words[furthest];
  if (word !== undefined) return mistake(outOfPlace(words, word), like, words, word);
  return mistake(`"${words.trim()}" is only the beginning of a time`, like, words);
}

/** `mars 1962`, `4 Jänner 1978`. */
function noMonth(words: string, month: string): TimeMistake {
  const start = words.indexOf(month);
  const hint = "write the month in English, as March 1978 or 4 March 1978";
  return mistake(`"${month}" is no month that is known here`, hint, words, {
    start,
    end: start + month.length,
  });
}

function outOfPlace(words: string, word: Word): string {
  const written = words.slice(word.start, word.end);
  if (words.trim().startsWith(written)) return `"${words.trim()}" cannot be read as a time`;
  return `"${words.trim()}" cannot be read as a time from "${written}" on`;
}
