// From words to a phrase, or to what is wrong with them.
import { duration } from "./duration.ts";
import { mistakeIn } from "./mistake.ts";
import type { DurationPhrase, Phrase, TimeMistake } from "./phrase.ts";
import type { Reader } from "./reader.ts";
import { blank, time } from "./time.ts";
import { whole } from "./whole.ts";
import { type Widths, widths } from "./widths.ts";

const times = "times read like: 1978, about 1978, before divorce, when anna was 5";
const lengths = "lengths of time read like: a year, about 3 weeks, at least 2 years, all life";

/** Reads what stands under `when`, `from`, `until`, `born` or `died`. */
export function parseTime(words: string, wide: Widths = widths): Phrase | TimeMistake {
  return whole(words, time, wide) ?? mistakeIn(words, { parse: time, like: times });
}

/** Reads what stands under `lasting`. */
export function parseDuration(words: string, wide: Widths = widths): DurationPhrase | TimeMistake {
  return whole(words, lasting, wide) ?? mistakeIn(words, { parse: lasting, like: lengths });
}

function lasting(reader: Reader): DurationPhrase | null {
  return reader.firstOf<DurationPhrase>(
    () => (reader.takeAll("all life") ? { kind: "all life" } : null),
    blank,
    () => {
      const width = duration(reader);
      return width === null ? null : { kind: "span", width };
    },
  );
}
