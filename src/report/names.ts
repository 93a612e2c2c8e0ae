import { detectors } from "../patterns/detectors/index.ts";
import type { Family } from "../family/family.ts";
import { ownDetector } from "../patterns/own/own-detector.ts";
import { nameFor } from "../patterns/name-for.ts";
import type { Report } from "../patterns/finding.ts";

/**
 * Patterns that were looked for and not found, in plain words. Where pairs of dates or ages were
 * compared it says how many, and how many chance alone would bring so near.
 */
export function notFound(
  family: Pick<Family, "ownPatterns" | "wording">,
  { nothing, examined }: Report,
): readonly string[] {
  return [...detectors, ...family.ownPatterns.map(ownDetector)]
    .filter(({ id }) => nothing.includes(id))
    .map(({ id, ...pattern }) => {
      const name = nameFor(family, pattern);
      const search = examined.find(({ pattern }) => pattern === id);
      if (search === undefined) return name;
      const chance = Number(search.byChance.toFixed(1));
      return `${name} (${search.pairs} pairs examined; chance alone would bring about ${chance} so near)`;
    });
}
