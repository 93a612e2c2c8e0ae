import type { Stretch } from "../../family/fact.ts";
import { phraseWords } from "../../family/phrase-words.ts";
import type { Study } from "../study.ts";

/** Whether something is said of when it began, more than that it did. */
export function toldWhen(time: Stretch): boolean {
  const said = startOf(time);
  return said !== null && !["yes", "no", "unknown", "not told", "later"].includes(said);
}

/** The time as told, ids in words: "the year before the joint session"; `null` if nothing is said. */
export function timeWords(study: Study, time: Stretch): string | null {
  if (!toldWhen(time)) return null;
  return phraseWords(study.family, startOf(time) ?? "", time.names);
}

function startOf(time: Stretch): string | null {
  return time.written.from ?? time.written.when;
}
