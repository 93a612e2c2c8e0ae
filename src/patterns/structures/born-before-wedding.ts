import { isOneOf } from "../couples/kinds.ts";
import type { Told } from "../told.ts";
import { linkTold } from "../recurrence/links.ts";
import type { Standing } from "../recurrence/standing.ts";
import type { Study } from "../study.ts";
import type { Structure } from "./structure.ts";
import { kinAmong } from "../recurrence/kin-among.ts";
import { notKnown } from "../recurrence/standing-of.ts";

/** Born before the parents married. Parents of whom no wedding is told are not known to be unmarried. */
export const bornBeforeWedding: Structure = {
  id: "born-before-wedding",
  label: "being born before the parents married",
  trait: (study) => ({
    among: kinAmong(study, bornBefore(study)),
    of: (id) => standingOf(study, id),
    skips: true,
  }),
  missing: (who) => `whether the parents of ${who} were married at the birth`,
};

function standingOf(study: Study, id: string): Standing | null {
  const parents = study.kin.parentsOf(id, ["birth"]);
  const [one = ""] = parents;
  const weddings = study
    .couplesOf(one)
    .filter(({ partner }) => parents.includes(partner))
    .flatMap(({ states }) => states.filter(({ union }) => isOneOf("weddings", union)));
  const [wedding] = weddings;
  const born = study.family.people.get(id)?.born ?? null;
  if (parents.length < 2 || wedding === undefined || born === null) return null;
  const gap = study.family.timeline.between(study.birthOf(id), wedding.phase.time.start);
  const told = (): readonly Told[] => [
    { fact: wedding.phase, words: `${study.list(parents)}: married` },
    { fact: born, words: `the birth of ${study.name(id)}` },
    ...parents.flatMap((parent) => linkTold(study, parent, id)),
  ];
  if (gap.least > 0) return { is: "yes", told };
  return gap.most <= 0 ? { is: "no", told } : notKnown;
}

/** Children of two, born certainly before a wedding of these. */
function bornBefore({ family, kin, birthOf }: Study): readonly string[] {
  return family.bonds.flatMap(({ between: [one, other], phases }) => {
    const weddings = phases.filter(({ union }) => isOneOf("weddings", union));
    if (weddings.length === 0) return [];
    const others = kin.childrenOf(other, ["birth"]);
    return kin
      .childrenOf(one, ["birth"])
      .filter((id) => others.includes(id))
      .filter((id) =>
        weddings.some(({ time }) => family.timeline.between(birthOf(id), time.start).least > 0),
      );
  });
}
