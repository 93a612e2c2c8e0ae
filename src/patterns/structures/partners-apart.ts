import type { Told } from "../told.ts";
import type { Standing } from "../recurrence/standing.ts";
import type { Study } from "../study.ts";
import { ageAt } from "../timing/offbeat.ts";
import type { Structure } from "./structure.ts";
import { inUnions } from "./in-unions.ts";
import { notKnown } from "../recurrence/standing-of.ts";

/** A partner very much older or younger: certainly so, by both births. */
export const partnersApart: Structure = {
  id: "partners-apart",
  label: "a partner many years older or younger",
  trait: (study) => ({
    among: inUnions(study, (bond) => areApart(study, bond.between)),
    of: (id) => standingOf(study, id),
    skips: true,
  }),
  ofCouple: (study, bond) => areApart(study, bond.between),
  missing: (who) => `how old ${who} and their partners were`,
};

/** Either of the two is certainly so much the elder. */
function areApart(study: Study, [one, other]: readonly [string, string]): boolean {
  const apart = ageAt(study, one, study.birthOf(other));
  return Math.max(apart.least, -apart.under) > study.settings.partnersApart;
}

function standingOf(study: Study, id: string): Standing | null {
  const years = study.settings.partnersApart;
  const couples = study
    .couplesOf(id)
    .filter(({ states }) => states.some(({ union }) => union !== "conception-only"))
    .map((couple) => ({ couple, apart: ageAt(study, id, study.birthOf(couple.partner)) }));
  if (couples.length === 0) return null;
  const far = couples.find(({ apart }) => Math.max(apart.least, -apart.under) > years);
  if (far !== undefined) {
    const { bond, partner } = far.couple;
    return {
      is: "yes",
      told: () => [
        { fact: bond, words: `${study.list(bond.between)}: a couple` },
        ...[id, partner].flatMap((who) => birthTold(study, who)),
      ],
    };
  }
  const near = couples.every(({ apart }) => apart.under <= years && apart.least >= -years);
  if (!near) return notKnown;
  const people = (): readonly string[] => [id, ...couples.map(({ couple }) => couple.partner)];
  return { is: "no", told: () => people().flatMap((who) => birthTold(study, who)) };
}

function birthTold(study: Study, id: string): readonly Told[] {
  const born = study.family.people.get(id)?.born ?? null;
  return born === null ? [] : [{ fact: born, words: `the birth of ${study.name(id)}` }];
}
