import { beings } from "../../catalogue/beings.ts";
import type { Study } from "../study.ts";

/** "the death of Anna"; "the stillbirth of Layla", and without a name "the stillbirth". */
export function deathWords({ family, name }: Study, dead: string): string {
  const person = family.people.get(dead);
  if (person === undefined || person.being === "person") return `the death of ${name(dead)}`;
  return person.name === null ? name(dead) : `the ${beings[person.being].label} of ${name(dead)}`;
}
