import { called } from "../../family/called.ts";
import { wordFor } from "../../family/word-for.ts";
import type { Family } from "../../family/family.ts";
import { drawable } from "../drawable.ts";
import { parentages } from "../../catalogue/parentage.ts";
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
  return [...upbringings(family), ...ties, ...illnesses];
}

/** Who came to whom otherwise than by birth, and of these also who they were born to. */
function upbringings(family: Family): readonly string[] {
  const told = family.parentages.filter(drawable);
  const kindsTold = Object.keys(parentages).filter((kind) => !["birth", "raised"].includes(kind));
  const children = told.filter(({ kind }) => kindsTold.includes(kind)).map(({ child }) => child);
  return [...new Set(children)].map((child) => {
    const ways = [...kindsTold, "birth"].flatMap((kind) => {
      const parents = told.filter((one) => one.child === child && one.kind === kind);
      const [first] = parents;
      const names = parents.map(({ parent }) => called(family, parent)).join(" and ");
      return first === undefined ? [] : [`${parentages[first.kind].label} ${names}`];
    });
    return `${called(family, child)}: ${ways.join("; ")}`;
  });
}
