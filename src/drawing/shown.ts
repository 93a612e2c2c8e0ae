import type { Family } from "../family/family.ts";

/** What is drawn only on request. */
export type Shown = "households" | "gender-history";

/** The family without what nobody asked to see: what is left out here cannot show anywhere. */
export function seen(family: Family, show: readonly Shown[]): Family {
  const { draw } = family;
  const isAsked = {
    households: show.includes("households") || draw.show.includes("households"),
    history: show.includes("gender-history") || draw.genderHistory,
  };
  const people = isAsked.history
    ? family.people
    : new Map([...family.people].map(([id, person]) => [id, { ...person, assigned: null }]));
  return { ...family, people, households: isAsked.households ? family.households : [] };
}
