import type { Study } from "./study.ts";

/** As many people as one sentence can name. */
const most = 4;

/** "Anna and Berta"; of more than a few the first three, the rest as a number. */
export function fewPeople(study: Study, ids: readonly string[]): string {
  const all = [...new Set(ids)];
  if (all.length <= most) return study.list(all);
  const first = all.slice(0, most - 1).map(study.name);
  return `${first.join(", ")} and ${all.length - first.length} more`;
}
