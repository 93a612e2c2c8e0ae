// Times of the family file as EDTF, for other programs.
import { origin } from "../../family/time/timeline.ts";
import { windowOf } from "../time/meaning.ts";
import { namesIn } from "../time/names.ts";
import { parseTime } from "../time/parse.ts";
import type { Phrase } from "../time/phrase.ts";
import type { Scope } from "../time/scope.ts";
import { type Widths, widths } from "../time/widths.ts";
import { unitOf } from "./days.ts";
import { edtfOf } from "./edtf-of.ts";

/**
 * A time that names only the calendar, as EDTF: `about 1978` is `1978~`.
 * @param words as the file tells it
 * @param wide how wide its words are
 * @returns `null` for times measured from something else, as `when anna was 5`: what is known of
 *   them is in the family's timeline
 */
export function writeEdtf(words: string, wide: Widths = widths): string | null {
  const phrase = parseTime(words, wide);
  return "mistake" in phrase ? null : phraseInEdtf(phrase, wide);
}

function phraseInEdtf(phrase: Phrase, wide: Widths): string | null {
  if (phrase.kind === "or" && phrase.either.every(isPlain)) {
    const members = phrase.either.map((one) => phraseInEdtf(one, wide)?.replace("/", ".."));
    return `[${members.join(",")}]`;
  }
  if (phrase.kind === "about" && phrase.moment.kind === "date" && unitOf(phrase.moment) !== null)
    return `${edtfOf(phrase.moment) ?? ""}~`;
  return boundsInEdtf(phrase, wide);
}

function isPlain(phrase: Phrase): boolean {
  if (phrase.kind === "between") return phrase.first.kind === "date" && phrase.last.kind === "date";
  return phrase.kind === "at" && phrase.moment.kind === "date";
}

function boundsInEdtf(phrase: Phrase, wide: Widths): string | null {
  const { notBefore, notAfter } = windowOf(phrase, nowhere(wide), false);
  const bounds = [...notBefore, ...notAfter];
  if (namesIn(phrase).length > 0 || bounds.some(({ moment }) => moment !== origin)) return null;
  const first = Math.max(-Infinity, ...notBefore.map(({ days }) => days));
  const last = Math.min(Infinity, ...notAfter.map(({ days }) => days));
  return edtfOf({ first, last });
}

/** Nothing but the calendar. */
function nowhere(wide: Widths): Scope {
  return {
    startOf: () => null,
    endOf: () => null,
    written: null,
    widths: wide,
    who: null,
    previous: null,
  };
}
