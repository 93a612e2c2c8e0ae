import { roles } from "../../catalogue/roles.ts";
import type { Fact } from "../../family/fact.ts";
import type { Family } from "../../family/family.ts";
import type { Person } from "../../family/person.ts";
import { drawable } from "../drawable.ts";

/**
 * Whether nothing but existence is told: no name or dates, nothing that somebody did or had. Being
 * a parent, and being absent as one, says no more than that. In a picture of a part of a family it
 * is asked of the whole: what is left out is known all the same.
 */
export function littleKnown(part: Family, person: Person): boolean {
  const family = part.whole ?? part;
  const { id, being, name, born, died, age, work } = person;
  const told = (fact: Fact | null): boolean => fact !== null && fact.answer === "yes";
  return (
    person.kind === "person" &&
    being === "person" &&
    name === null &&
    age === null &&
    work === null &&
    !told(born) &&
    !told(died) &&
    !family.index.includes(id) &&
    !hasPart(family, id) &&
    !family.conditions.some((condition) => condition.who === id && drawable(condition)) &&
    !family.events.some((event) => drawable(event) && event.who.includes(id)) &&
    !family.bonds.some(
      (bond) => bond.section === "unions" && isCouple(bond) && bond.between.includes(id),
    )
  );
}

/** Whether somebody holds or receives a seat that is drawn, or has a tie of their own. */
export function hasPart(part: Family, id: string): boolean {
  const family = part.whole ?? part;
  return (
    family.roles.some(
      (role) =>
        drawable(role) &&
        (role.who === id || role.toward === id) &&
        role.kinds.some((kind) => roles[kind].drawn === "arrow"),
    ) ||
    family.bonds.some(
      (bond) => bond.section === "ties" && drawable(bond) && bond.between.includes(id),
    )
  );
}

function isCouple(bond: Family["bonds"][number]): boolean {
  return drawable(bond) && bond.phases.some(({ union }) => union !== "conception-only");
}
