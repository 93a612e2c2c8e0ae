import type { Parentage, Role } from "../../family/statements.ts";
import type { Person } from "../../family/person.ts";
import type { Timeline } from "../../family/time/timeline.ts";
import { since } from "./since.ts";

/** Days of a year; who has a child before the twentieth birthday is a young parent, if not set otherwise. */
const year = 365.25;
const usual = 20;

/**
 * Roles that births say: parents whose age at the birth is told ("when anna was in her mid-teens")
 * and was certainly under the age set for it. An age that only follows from two dates is nobody's word.
 */
export function youngParents(
  people: ReadonlyMap<string, Person>,
  links: readonly Parentage[],
  timeline: Timeline,
  below: string | undefined,
): readonly Role[] {
  const latest = (below === undefined ? usual : Number(below)) * year;
  return links.flatMap(({ kind, parent, child }): readonly Role[] => {
    const birth = people.get(child)?.born ?? null;
    const gap = timeline.between(`birth:${parent}`, `birth:${child}`);
    if (kind !== "birth" || !birth?.time.names.includes(parent)) return [];
    if (gap.most > latest) return [];
    return [
      {
        ...birth,
        id: null,
        time: since(`birth:${child}`, [...birth.path, parent]),
        who: parent,
        kinds: ["young-parent"],
        toward: child,
        against: [],
        inPlaceOf: null,
        shown: null,
        source: "birth",
      },
    ];
  });
}
