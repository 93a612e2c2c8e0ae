import { drawable } from "../drawable.ts";
import type { Family } from "../../family/family.ts";
import type { Person } from "../../family/person.ts";

/** Whether somebody stands among the kin: every person but pets, and whoever is somebody's partner, parent or child. */
export function inStructure(family: Family, id: string): boolean {
  const { kind, being } = family.people.get(id) ?? {};
  if (kind === "person" && being !== "pet") return true;
  return (
    family.bonds.some(({ section, between }) => section === "unions" && between.includes(id)) ||
    family.parentages.some(({ child, parent }) => child === id || parent === id)
  );
}

/** Everybody in the picture: the structure, then helpers, groups, animals and places with a tie or role to it. */
export function drawnPeople(family: Family): readonly Person[] {
  const everybody = [...family.people.values()];
  const structure = everybody.filter(({ id }) => inStructure(family, id));
  const inside = new Set(structure.map(({ id }) => id));
  const tied = new Set(
    [
      ...family.bonds.filter(drawable).map(({ between }) => between),
      ...family.roles.filter(drawable).map(({ who, toward }) => [who, toward]),
    ]
      .filter((pair) => pair.some((id) => id !== null && inside.has(id)))
      .flat(),
  );
  return [...structure, ...everybody.filter(({ id }) => !inside.has(id) && tied.has(id))];
}
