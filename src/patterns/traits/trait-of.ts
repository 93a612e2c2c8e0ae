import type { NamedTrait } from "../recurrence/line.ts";
import type { Study } from "../study.ts";

/** One of the things that are looked for down a line. */
export function traitOf(study: Study, id: string): NamedTrait {
  const named = study.traits().find((one) => one.id === id);
  if (named === undefined) throw new Error(`nothing is looked for under the word ${id}`);
  return named;
}
