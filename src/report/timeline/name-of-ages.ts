import { called } from "../../family/called.ts";
import type { Family } from "../../family/family.ts";

/** "Age of Anna": the scale that runs along with the years. */
export function nameOfAges(family: Family): string {
  const [who] = family.index;
  return who === undefined ? "" : `Age of ${called(family, who)}`;
}
