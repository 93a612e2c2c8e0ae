import { counted } from "../counted.ts";
import type { Study } from "../study.ts";

/**
 * Whether the file speaks of anybody of this family at all: a name, a gender, a date, a condition,
 * an event. Whoever is joined to nobody is not asked.
 */
export function speaksOfSomebody({ family, kin }: Study): boolean {
  const joined = new Set([
    ...family.index,
    ...family.parentages.flatMap(({ child, parent }) => [child, parent]),
    ...family.bonds.flatMap(({ between }) => between),
  ]);
  const known = kin.kin.some((id) => {
    const person = family.people.get(id);
    if (person === undefined || !joined.has(id)) return false;
    const { name, gender, born, died, age } = person;
    return name !== null || gender !== "unknown" || born !== null || died !== null || age !== null;
  });
  const ill = family.conditions.some((one) => counted(one) && joined.has(one.who));
  const busy = family.events.some((one) => counted(one) && one.who.some((id) => joined.has(id)));
  return known || ill || busy;
}
