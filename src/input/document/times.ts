import type { Path } from "../../family/fact.ts";
import { namesIn } from "../time/names.ts";
import { parseDuration, parseTime } from "../time/parse.ts";
import type { DurationPhrase, Phrase, TimeMistake } from "../time/phrase.ts";
import { parseToldAge } from "../time/told-age.ts";
import type { Tree } from "../yaml/tree.ts";

/** Keys whose value is a time. */
export type TimeKey = "when" | "from" | "until" | "born" | "died" | "age" | "written";

interface Written {
  /** The path of the words themselves. */
  readonly path: Path;
  readonly words: string;
}

/** A time phrase of the file, read once. `lasting` stands apart: it is a length, not a time. */
export type TimeWritten = Written &
  (
    | { readonly key: TimeKey; readonly phrase: Phrase | TimeMistake }
    | { readonly key: "lasting"; readonly phrase: DurationPhrase | TimeMistake }
  );

const timeKeys: readonly string[] = ["when", "from", "until", "born", "died"];

/** Every time phrase below a place in the file. */
export function timesBelow(tree: Tree, path: Path): readonly TimeWritten[] {
  return [...tree.parts].flatMap(([step, part]) => {
    const here = [...path, step];
    const own = timeIn(part, here);
    return own === null ? timesBelow(part, here) : [own];
  });
}

function timeIn(part: Tree, path: Path): TimeWritten | null {
  const key = path[path.length - 1];
  const [at, words] = wordsOf(part, path);
  if (words === null || path.length < 3 || typeof key !== "string") return null;
  if (key === "lasting") return { path: at, words, key, phrase: parseDuration(words) };
  if (key === "age" && path[0] === "people")
    return { path: at, words, key, phrase: parseToldAge(words) };
  return isTimeKey(key) && timeKeys.includes(key)
    ? { path: at, words, key, phrase: parseTime(words) }
    : null;
}

function isTimeKey(key: string): key is TimeKey {
  return timeKeys.includes(key);
}

/** A value may be longer: `{ is: 1950, says: berta }`. */
function wordsOf(part: Tree, path: Path): readonly [Path, string | null] {
  const long = part.parts.get("is");
  const words = (long ?? part).value;
  return [long === undefined ? path : [...path, "is"], typeof words === "string" ? words : null];
}

/** The ids that a time names. */
export function mentioned(written: TimeWritten): readonly string[] {
  if ("mistake" in written.phrase || written.key === "lasting") return [];
  return namesIn(written.phrase).map(({ id }) => id);
}
