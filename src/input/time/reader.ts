// The words of a phrase and how far they have been read. All parsers of this folder stand on it.
import type { Widths } from "./widths.ts";

/** One word, in small letters; `start` and `end` are offsets into the phrase, `end` exclusive. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A word that has the right shape and yet means nothing, as `1978-13`. */
export interface Complaint {
  readonly message: string;
  readonly hint: string | null;
  readonly word: Word;
}

export interface Reader {
  /** How wide the words are. */
  readonly widths: Widths;
  readonly words: readonly Word[];
  /** Reads the next word if it is one of these. */
  readonly take: (...any: readonly string[]) => Word | null;
  /** Reads all of these words in a row, or none. */
  readonly takeAll: (phrase: string) => boolean;
  /** Reads the next word if it means something. */
  readonly takeIf: <T>(meaning: (word: Word) => T | null) => T | null;
  /** Reads with the first of these that can; what fails leaves nothing read. */
  readonly firstOf: <T>(...parsers: readonly Parser<T>[]) => T | null;
  readonly complain: (complaint: Complaint) => null;
  readonly state: () => State;
}

interface State {
  readonly finished: boolean;
  /** Index of the first word that nothing could read. */
  readonly furthest: number;
  readonly complaint: Complaint | null;
}

/** Returns what it read; `null` if the words are something else. */
export type Parser<T> = (reader: Reader) => T | null;

export function readerOf(phrase: string, widths: Widths): Reader {
  const words = wordsOf(phrase);
  let at = 0;
  let furthest = 0;
  let complaint: Complaint | null = null;
  const takeIf = <T>(meaning: (word: Word) => T | null): T | null => {
    const word = words[at];
    const meant = word === undefined ? null : meaning(word);
    if (meant !== null) at += 1;
    furthest = Math.max(furthest, at);
    return meant;
  };
  const take = (...any: readonly string[]): Word | null =>
    takeIf((word) => (any.includes(word.text) ? word : null));
  const firstOf = <T>(...parsers: readonly Parser<T>[]): T | null => {
    const start = at;
    for (const parse of parsers) {
      const read = parse(reader);
      if (read !== null) return read;
      at = start;
    }
    return null;
  };
  const reader: Reader = {
    widths,
    words,
    take,
    takeIf,
    firstOf,
    takeAll: (row) =>
      firstOf(() => (row.split(" ").every((word) => take(word) !== null) ? row : null)) !== null,
    complain: (said) => {
      complaint ??= said;
      return null;
    },
    state: () => ({ finished: at === words.length, furthest, complaint }),
  };
  return reader;
}

function wordsOf(phrase: string): readonly Word[] {
  return Array.from(phrase.matchAll(/\S+/gu), (match) => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
