import { once } from "../../family/once.ts";
import { loosely } from "../time/loosely.ts";
import { parseDuration, parseTime } from "../time/parse.ts";
import type { DurationPhrase, Phrase, TimeMistake } from "../time/phrase.ts";
import { parseToldAge } from "../time/told-age.ts";
import type { Widths } from "../time/widths.ts";

export interface Read<Meaning> {
  /** What the words were read as. */
  readonly phrase: Meaning | TimeMistake;
  /** The same with every tolerance twice as wide, if they could be read. */
  readonly loose: () => Meaning;
}

/** Reads the words of one file for times; the same words are read once. */
export interface WordsRead {
  readonly time: (words: string) => Read<Phrase>;
  readonly toldAge: (words: string) => Read<Phrase>;
  readonly length: (words: string) => Read<DurationPhrase>;
}

/** @param widths what its words for times allow */
export function wordsRead(widths: Widths): WordsRead {
  const wider = loosely(widths);
  return {
    time: once((words: string) => bothWays(parseTime, words, { widths, wider })),
    toldAge: once((words: string) => bothWays(parseToldAge, words, { widths, wider })),
    length: once((words: string) => bothWays(parseDuration, words, { widths, wider })),
  };
}

function bothWays<Meaning extends object>(
  parse: (words: string, widths: Widths) => Meaning | TimeMistake,
  words: string,
  { widths, wider }: { readonly widths: Widths; readonly wider: Widths },
): Read<Meaning> {
  const phrase = parse(words, widths);
  let loose: Meaning | null = null;
  return {
    phrase,
    loose: () => {
      loose ??= understood(parse(words, wider));
      return loose;
    },
  };
}

function understood<Meaning extends object>(read: Meaning | TimeMistake): Meaning {
  if (isMistake(read)) throw new Error("words that were read cannot be read more loosely");
  return read;
}

function isMistake(read: object): read is TimeMistake {
  return "mistake" in read;
}
