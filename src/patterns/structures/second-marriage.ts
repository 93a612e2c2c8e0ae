import type { State } from "../couples/couple.ts";
import { isOneOf } from "../couples/kinds.ts";
import type { Standing } from "../recurrence/standing.ts";
import type { Study } from "../study.ts";
import type { Structure } from "./structure.ts";
import { inUnionsOf } from "./in-unions.ts";
import { notKnown } from "../recurrence/standing-of.ts";

/** More than one marriage, with one partner or several. */
export const secondMarriage: Structure = {
  id: "second-marriage",
  label: "more than one marriage",
  trait: (study) => ({
    among: inUnionsOf(study, "weddings").filter((id) => weddingsOf(study, id).length > 1),
    of: (id) => standingOf(study, id),
    skips: true,
  }),
  missing: (who) => `how often ${who} married`,
};

function standingOf(study: Study, id: string): Standing | null {
  const weddings = weddingsOf(study, id);
  if (weddings.length === 0) return null;
  if (weddings.length === 1) return notKnown;
  return {
    is: "yes",
    told: () =>
      weddings.map(({ phase, union }) => ({
        fact: phase,
        words: `${study.name(id)}: ${union}`,
      })),
  };
}

function weddingsOf({ couplesOf }: Study, id: string): readonly State[] {
  return couplesOf(id).flatMap(({ states }) =>
    states.filter(({ union }) => isOneOf("weddings", union)),
  );
}
