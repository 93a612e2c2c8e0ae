import { distinct } from "./distinct.ts";
import { grown } from "./grown.ts";
import type { Study } from "./study.ts";

const none: never[] = [];

/** Things by the people they are of, each group in the order they come: for what is asked of everybody. */
export function byPerson<T>(
  { family, kin: { place } }: Study,
  all: readonly T[],
  of: (one: T) => readonly string[],
): (id: string) => readonly T[] {
  const own = Array<T[]>(family.people.size).fill(none);
  for (const one of all)
    for (const id of distinct(of(one))) {
      const at = place(id);
      const before = own[at];
      if (before !== undefined) own[at] = grown(before, one);
    }
  return (id) => own[place(id)] ?? none;
}
