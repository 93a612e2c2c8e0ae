import { counted } from "../counted.ts";
import type { Study } from "../study.ts";

/**
 * Whether the file speaks of anybody of this family at all: a name, a gender, a date, a condition,
 * an event. Whoever is joined to nobody is not asked.
 */
export function speaksOfSomebody({ family, kin, about }: Study): boolean {
  const isJoined = (id: string): boolean =>
    family.index.includes(id) || about(id).parentages.length + about(id).bonds.length > 0;
  const known = kin.kin.some((id) => {
    const person = family.people.get(id);
    if (person === undefined || !isJoined(id)) return false;
    const { name, gender, born, died, age } = person;
    return name !== null || gender !== "unknown" || born !== null || died !== null || age !== null;
  });
  if (known) return true;
  const ill = family.conditions.some((one) => counted(one) && isJoined(one.who));
  const busy = family.events.some((one) => counted(one) && one.who.some(isJoined));
  return ill || busy;
}
