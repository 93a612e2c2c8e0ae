import type { Stretch } from "../../family/fact.ts";
import type { Study } from "../study.ts";

/** Whether something is said of when it began, more than that it did. */
export function toldWhen(time: Stretch): boolean {
  const said = startOf(time);
  return said !== null && !["yes", "no", "unknown", "not told", "later"].includes(said);
}

/** The time as told, ids in words: "the year before the joint session"; `null` if nothing is said. */
export function timeWords(study: Study, time: Stretch): string | null {
  if (!toldWhen(time)) return null;
  const word = (id: string): string =>
    study.family.people.has(id) ? study.name(id) : `the ${id.replaceAll("-", " ")}`;
  const said = (startOf(time) ?? "")
    .split(/\s+/)
    .map((one) => (time.names.includes(one) ? word(one) : one));
  return said.join(" ").replaceAll("the the ", "the ");
}

function startOf(time: Stretch): string | null {
  return time.written.from ?? time.written.when;
}
