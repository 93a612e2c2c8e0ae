// The age under a person: `late teens at divorce`. It says when the birth was.
import { age } from "./age.ts";
import { mistakeIn } from "./mistake.ts";
import { moment } from "./moment.ts";
import type { Phrase, TimeMistake } from "./phrase.ts";
import type { Reader } from "./reader.ts";
import { blank } from "./time.ts";
import { whole } from "./whole.ts";
import { type Widths, widths } from "./widths.ts";

const ages = "ages read like: 40, about 40, in her 60s, late teens at divorce";

/** Reads what stands under `age`; its meaning is a constraint on the moment of the birth. */
export function parseToldAge(words: string, wide: Widths = widths): Phrase | TimeMistake {
  return whole(words, told, wide) ?? mistakeIn(words, { parse: told, like: ages, jotted });
}

/** "34yrs", "34?", "30-35": what cannot mean anything but an age where one stands. */
function jotted(words: string): string {
  return words
    .trim()
    .replace(/(?<=^(?:about )?\d{1,3}) ?(?:years?|yrs?|y\.?o?)\.?(?: old)?$/iu, "")
    .replace(/^(\d{1,3})\?$/u, "about $1")
    .replace(/^(\d{1,3}) ?[-–] ?(\d{1,3})$/u, "between $1 and $2");
}

function told(reader: Reader): Phrase | null {
  return reader.firstOf<Phrase>(blank, () => {
    const years = age(reader);
    if (years === null) return null;
    const at = reader.take("at") === null ? null : moment(reader);
    return { kind: "told-age", age: years, at };
  });
}
