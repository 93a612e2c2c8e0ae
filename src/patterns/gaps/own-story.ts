import { counted } from "../counted.ts";
import type { Study } from "../study.ts";

/**
 * Whether the file tells anything of somebody's own: dates, work, an illness, a bond, a marriage, a
 * seat, something that happened. A name, a gender, a conception and an absence are no story.
 */
export function hasOwnStory({ family }: Study, id: string): boolean {
  const person = family.people.get(id);
  const dated = [person?.born, person?.died, person?.age, person?.work, person?.cause];
  const bonded = family.bonds.some(
    (bond) =>
      counted(bond) &&
      bond.between.includes(id) &&
      bond.phases.some(
        (phase) =>
          counted(phase) &&
          (phase.tie !== null || (phase.union !== null && phase.union !== "conception-only")),
      ),
  );
  return (
    dated.some((told) => told !== undefined && told !== null) ||
    bonded ||
    family.conditions.some((one) => counted(one) && one.who === id) ||
    family.events.some((one) => counted(one) && one.who.includes(id)) ||
    family.roles.some(
      (one) => counted(one) && one.who === id && !one.kinds.includes("absent-parent"),
    )
  );
}
