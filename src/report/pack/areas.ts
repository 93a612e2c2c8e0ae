import { areas } from "../../catalogue/areas.ts";
import { drawable } from "../../drawing/drawable.ts";
import type { Fact } from "../../family/fact.ts";
import type { Family } from "../../family/family.ts";

/** What a family file tells something of, in the words of a record. */
export function areasOf(family: Family): readonly string[] {
  const all: readonly (readonly [string, readonly Fact[]])[] = [
    ["family structure", family.parentages],
    ["couples", family.bonds.filter(({ section }) => section === "unions")],
    ["emotional ties", family.bonds.filter(({ section }) => section === "ties")],
    ["roles", family.roles],
    ["health and substances", family.conditions],
    ...functioning(family),
    ["life events", family.events],
    ["households", family.households],
  ];
  return all.filter(([, facts]) => facts.some(drawable)).map(([area]) => area);
}

/** Each side of life that something is told of: none is named that was not spoken of. */
function functioning(family: Family): readonly (readonly [string, readonly Fact[]])[] {
  return Object.entries(areas).map(([area, { label }]) => [
    label,
    family.functioning.filter((line) => line.area === area),
  ]);
}
