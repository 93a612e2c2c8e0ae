import type { Family } from "../../family/family.ts";
import { origin } from "../../family/time/timeline.ts";

/** In days, leap years shared out. */
const ninetyYears = 90 * 365.25;

/**
 * Those who are, or were, certainly or possibly ninety: of the dead the year of the death, of others
 * that of the birth would tell an age over 89.
 */
export function veryOld({ people, timeline, ...family }: Family): ReadonlySet<string> {
  const told = [...family.events, ...family.bonds.flatMap(({ phases }) => phases)];
  const days = told.map(({ time }) => timeline.between(origin, time.start).least);
  const latest = Math.max(-Infinity, ...days.filter((day) => Number.isFinite(day)));
  return new Set(
    [...people.values()]
      .filter(({ id, dead }) => {
        const birth = timeline.between(origin, `birth:${id}`);
        const life = timeline.between(`birth:${id}`, `death:${id}`);
        if (dead === "yes") return Number.isFinite(life.most) && life.most >= ninetyYears;
        return Number.isFinite(birth.least) && latest - birth.least >= ninetyYears;
      })
      .map(({ id }) => id),
  );
}
