import type { Path } from "../../family/fact.ts";
import { namesIn } from "../time/names.ts";
import { parseDuration, parseTime } from "../time/parse.ts";
import type { DurationPhrase, Phrase, TimeMistake } from "../time/phrase.ts";
import { parseToldAge } from "../time/told-age.ts";
import type { Tree } from "../yaml/tree.ts";

/** Keys whose value is a time. */
export type TimeKey = "when" | "from" | "until" | "born" | "died" | "due" | "age" | "written";

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

const timeKeys: readonly string[] = ["when", "from", "until", "born", "died", "due"];

/** Every time phrase below a place in the file. */
export function timesBelow(tree: Tree, path: Path): readonly TimeWritten[] {
  return [...tree.parts].flatMap(([step, part]) => timesIn(part, [...path, step], step));
}

/** A value may be a list of versions: each is a time of its own. */
function timesIn(part: Tree, path: Path, key: string | number): readonly TimeWritten[] {
  const own = timeIn(part, path, key);
  const versions = isTime(key, path) && Array.isArray(part.value);
  const below = versions
    ? [...part.parts].flatMap(([index, each]) => timesIn(each, [...path, index], key))
    : timesBelow(part, path);
  return own === null ? below : [own, ...below];
}

function timeIn(part: Tree, path: Path, key: string | number): TimeWritten | null {
  const [at, words] = wordsOf(part, path);
  if (words === null || path.length < 3 || !isTime(key, path)) return null;
  if (key === "lasting") return { path: at, words, key, phrase: parseDuration(words) };
  if (key === "age") return { path: at, words, key, phrase: parseToldAge(words) };
  return isTimeKey(key) ? { path: at, words, key, phrase: parseTime(words) } : null;
}

function isTime(key: string | number, path: Path): key is TimeKey | "lasting" {
  return key === "lasting" || (key === "age" && path[0] === "people") || isTimeKey(key);
}

function isTimeKey(key: string | number): key is Exclude<TimeKey, "age" | "written"> {
  return timeKeys.includes(String(key));
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
