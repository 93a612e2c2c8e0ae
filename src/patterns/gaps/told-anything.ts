import { counted } from "../counted.ts";
import type { Study } from "../study.ts";

/** Whether the file speaks of anybody at all: a name, a gender, a date, a condition, an event. */
export function speaksOfSomebody({ family, kin }: Study): boolean {
  const known = kin.kin.some((id) => {
    const person = family.people.get(id);
    if (person === undefined) return false;
    const { name, gender, born, died, age } = person;
    return name !== null || gender !== "unknown" || born !== null || died !== null || age !== null;
  });
  return known || family.conditions.some(counted) || family.events.some(counted);
}
