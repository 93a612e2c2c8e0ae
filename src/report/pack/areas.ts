import { drawable } from "../../drawing/drawable.ts";
import type { Fact } from "../../family/fact.ts";
import type { Family } from "../../family/family.ts";

/** What a family file tells something of, in the words of a record. */
export function areasOf(family: Family): readonly string[] {
  const areas: readonly (readonly [string, readonly Fact[]])[] = [
    ["family structure", family.parentages],
    ["couples", family.bonds.filter(({ section }) => section === "unions")],
    ["emotional ties", family.bonds.filter(({ section }) => section === "ties")],
    ["roles", family.roles],
    ["health and substances", family.conditions],
    ["work, faith and other functioning", family.functioning],
    ["life events", family.events],
    ["households", family.households],
  ];
  return areas.filter(([, facts]) => facts.some(drawable)).map(([area]) => area);
}
