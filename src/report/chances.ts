import type { Family } from "../family/family.ts";
import { byChanceIn } from "../patterns/chance/by-chance.ts";
import type { Report } from "../patterns/finding.ts";

/** What chance alone would show, for each finding of which that can be said; those alike together. */
export function chancesOf(family: Family, { findings }: Report): readonly string[] {
  const byChance = byChanceIn(family);
  const said = new Map<string, string[]>();
  for (const finding of findings) {
    const words = byChance(finding);
    if (words !== null) said.set(words, [...(said.get(words) ?? []), finding.id]);
  }
  return [...said].map(([words, ids]) => `${words} (${ids.join(", ")})`);
}
