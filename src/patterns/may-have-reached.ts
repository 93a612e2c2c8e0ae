import type { Study } from "./study.ts";

/** Whether somebody may have come to an age, in days: not who died, or was told of, certainly younger. */
export function mayHaveReached(
  { family, birthOf, deathOf }: Study,
  id: string,
  age: number,
): boolean {
  const end = deathOf(id)?.time.start ?? "written";
  return family.timeline.between(birthOf(id), end).most >= age;
}
