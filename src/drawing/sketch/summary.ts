import { called } from "../../family/called.ts";
import { wordFor } from "../../family/word-for.ts";
import type { Family } from "../../family/family.ts";
import { ties as kinds } from "../../catalogue/ties.ts";
import { conditions } from "../../catalogue/conditions.ts";

/** What is told beside the structure, a line each: how it is between people, who had what. */
export function summaryOf(family: Family): readonly string[] {
  const ties = family.bonds
    .filter(({ answer }) => answer !== "no")
    .flatMap(({ between: [a, b], phases }) => {
      const words = phases.flatMap(({ tie }) =>
        tie === null ? [] : [wordFor(family, kinds[tie])],
      );
      const course = words.filter((word, i) => word !== words[i - 1]).join(" → ");
      return course === "" ? [] : [`${called(family, a)} – ${called(family, b)}: ${course}`];
    });
  const illnesses = family.conditions
    .filter(({ answer }) => answer !== "no")
    .map(({ who, kind }) => `${called(family, who)}: ${conditions[kind].label}`);
  return [...ties, ...illnesses];
}
