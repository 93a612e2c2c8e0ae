import { unions } from "../catalogue/unions.ts";
import { counted } from "./counted.ts";
import type { Told } from "./told.ts";
import type { Study } from "./study.ts";

/** Who is or was whose partner among these people: as stated, or where nothing is, as implied. */
export function unionsAmong(study: Study, people: readonly string[]): readonly Told[] {
  const there = new Set(people);
  return [...there]
    .sort()
    .flatMap((id) => study.about(id).bonds.filter(({ between: [first] }) => first === id))
    .filter((bond) => bond.section === "unions" && counted(bond))
    .filter((bond) => there.has(bond.between[1]))
    .flatMap((bond) => {
      const states = bond.phases.flatMap((fact) =>
        fact.union === null || !counted(fact)
          ? []
          : [{ fact, words: `${study.list(bond.between)}: ${unions[fact.union].label}` }],
      );
      const stated = states.filter(({ fact }) => fact.level === "stated");
      return stated.length > 0 ? stated : states;
    });
}
