import type { Person } from "../../family/person.ts";

/** What a parent is called by gender. */
export function parentWord({ gender }: Person): string {
  return { female: "mother", male: "father", "non-binary": "parent", unknown: "parent" }[gender];
}
