import type { Study } from "../study.ts";

/**
 * What chance alone would do: two and more affected among n people of whom each has it
 * independently at the common rate. In numbers of families, never as a probability of the finding.
 */
export function chanceWords({ settings }: Study, people: number): string {
  const none = (1 - settings.commonRate) ** people;
  const one = people * settings.commonRate * (1 - settings.commonRate) ** (people - 1);
  const families = Math.round(100 * (1 - none - one));
  return `It is common: among ${people} people, two or more would have it by chance in about ${families} of 100 families.`;
}
