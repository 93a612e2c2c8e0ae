import type { Study } from "../study.ts";
import { capital } from "../wording.ts";
import type { Recurring } from "./line.ts";

/** "Anna and Berta: 2 of 2 known; Carla unknown.": counts as numbers, never per cent. */
export function countWords(study: Study, one: Recurring): string {
  const [without, unknown, support] = [one.without(), one.unknown(), one.support()];
  const not = without.length === 0 ? "" : `; known not: ${study.list(without)}`;
  const open = unknown.length === 0 ? "" : `; ${study.list(unknown)} unknown`;
  return `${capital(study.list(one.sure))}: ${support.shown} of ${support.known} known${not}${open}.`;
}
