import { ties } from "../../catalogue/ties.ts";
import { stretchesOf } from "../stretches.ts";
import { counted } from "../counted.ts";
import type { Study } from "../study.ts";
import type { Imbalance } from "./imbalance.ts";
import { wordFor } from "../../family/word-for.ts";

/** Many bonds told of one partner outside the couple, and none of the other. */
export function partnerTies(study: Study): readonly Imbalance[] {
  const outside = (id: string, partner: string) =>
    study
      .about(id)
      .bonds.filter((bond) => counted(bond) && !bond.between.includes(partner))
      .flatMap(stretchesOf);
  const fewest = study.settings.manyTies;
  const many = study.kinIn("bonds").filter((id) => study.about(id).bonds.length >= fewest);
  return many.flatMap((id) =>
    study.couplesOf(id).flatMap(({ bond, partner, states }) => {
      const own = outside(id, partner);
      const others = new Set(own.flatMap(({ bond: { between } }) => between));
      const open =
        study.family.people.get(partner)?.kind !== "person" ||
        states.every(({ union }) => union === "conception-only");
      if (open || !counted(bond) || others.size <= study.settings.manyTies) return [];
      if (outside(partner, id).length > 0) return [];
      return [
        {
          id: "bonds",
          about: [id, partner],
          words: `${others.size - 1} bonds are told of ${study.name(id)} outside the couple, and none of ${study.name(partner)}`,
          title: "Bonds are told of one partner only",
          told: [
            { fact: bond, words: `${study.list(bond.between)}: a couple` },
            ...own.map(({ phase, bond: { between }, tie }) => ({
              fact: phase,
              words: `${study.list(between)}: ${wordFor(study.family, ties[tie])}`,
            })),
          ],
          ask: `Who ${study.mayLive(partner) ? "matters" : "mattered"} to ${study.name(partner)}?`,
        },
      ];
    }),
  );
}
