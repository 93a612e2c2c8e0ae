import type { Family } from "../../../family/family.ts";
import type { Person } from "../../../family/person.ts";
import type { Saying } from "./saying.ts";

/** How many a group is. */
export function howMany(_family: Family, { howMany: written }: Person): readonly Saying[] {
  if (written === null) return [];
  const text = written === "unknown" ? "how many is not known" : written;
  return [{ text, keys: [], strong: false }];
}
