import type { Path } from "../../family/fact.ts";
import type { DurationPhrase, Phrase } from "../time/phrase.ts";
import type { Tree } from "../yaml/tree.ts";
import type { Read, WordsRead } from "./words-read.ts";

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
    | ({ readonly key: TimeKey } & Read<Phrase>)
    | ({ readonly key: "lasting" } & Read<DurationPhrase>)
  );

const timeKeys: readonly string[] = ["when", "from", "until", "born", "died", "due"];

/** Every time phrase below a place in the file. */
export function timesBelow(tree: Tree, path: Path, reads: WordsRead): readonly TimeWritten[] {
  return [...tree.parts].flatMap(([step, part]) =>
    timesIn(part, [...path, step], { key: step, reads }),
  );
}

interface Under {
  readonly key: string | number;
  readonly reads: WordsRead;
}

/** A value may be a list of versions: each is a time of its own. */
function timesIn(part: Tree, path: Path, under: Under): readonly TimeWritten[] {
  const own = timeIn(part, path, under);
  const versions = isTime(under.key, path) && Array.isArray(part.value);
  const below = versions
    ? [...part.parts].flatMap(([index, each]) => timesIn(each, [...path, index], under))
    : timesBelow(part, path, under.reads);
  return own === null ? below : [own, ...below];
}

function timeIn(part: Tree, path: Path, { key, reads }: Under): TimeWritten | null {
  const [at, words] = wordsOf(part, path);
  if (words === null || path.length < 3 || !isTime(key, path)) return null;
  if (key === "lasting") return { path: at, words, key, ...reads.length(words) };
  if (key === "age") return { path: at, words, key, ...reads.toldAge(words) };
  return isTimeKey(key) ? { path: at, words, key, ...reads.time(words) } : null;
}

/** A time at the top of the file: the day of telling, or of which day a picture is wished. */
export function timeAtTop(
  words: Tree["value"] | undefined,
  path: Path,
  key: "written" | "when",
  reads: WordsRead,
): readonly TimeWritten[] {
  if (typeof words !== "string") return [];
  return [{ path, words, key, ...reads.time(words) }];
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
