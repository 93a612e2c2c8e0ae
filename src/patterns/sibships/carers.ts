import { roles } from "../../catalogue/roles.ts";
import type { RoleKind } from "../../catalogue/roles.ts";
import { counted } from "../counted.ts";
import type { Told } from "../told.ts";
import type { Study } from "../study.ts";
import { wordFor } from "../../family/word-for.ts";

const caring: readonly RoleKind[] = [
  ...(["sibling-parent", "parental-child", "young-carer", "parentified-child"] as const),
  ...(["emotional-caregiver", "little-caretaker", "kinship-carer", "helping-grandparent"] as const),
  ...(["instrumental-parentification", "emotional-parentification"] as const),
];

/** Whoever is told to. */
export function carersIn({ rolesOf }: Study): readonly string[] {
  return caring.flatMap((kind) => rolesOf(kind).map(({ who }) => who));
}

/** That somebody is told to care for others of the family; empty where it is not told. */
export function carerIn({ family, about, name }: Study, id: string): readonly Told[] {
  const line = about(id).roles.find(
    (role) => counted(role) && role.who === id && role.kinds.some((kind) => caring.includes(kind)),
  );
  if (line === undefined) return [];
  const words = line.kinds.map((kind) => wordFor(family, roles[kind])).join(", ");
  const toward = line.toward === null ? "" : ` toward ${name(line.toward)}`;
  return [{ fact: line, words: `${name(id)}${toward}: ${words}` }];
}
