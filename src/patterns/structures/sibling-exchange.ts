import { linkTold } from "../recurrence/links.ts";
import type { Standing } from "../recurrence/standing.ts";
import type { Study } from "../study.ts";
import type { Structure } from "./structure.ts";
import { inUnions } from "./in-unions.ts";
import { notKnown } from "../recurrence/standing-of.ts";

/** Two of one sibship whose partners are of one sibship too. */
export const siblingExchange: Structure = {
  id: "sibling-exchange",
  label: "brothers or sisters who joined brothers or sisters of another family",
  trait: (study) => ({
    among: inUnions(study, (bond) => joinSibships(study, bond.between)),
    of: (id) => standingOf(study, id),
    skips: true,
  }),
  missing: (who) => `whom the brothers and sisters of ${who} joined`,
};

/** Whether a brother or sister of the one is in a couple with one of the other. */
function joinSibships(study: Study, [one, other]: readonly [string, string]): boolean {
  const siblings = study.kin.siblingsOf(other);
  if (siblings.length === 0) return false;
  return study.kin
    .siblingsOf(one)
    .some((id) => study.couplesOf(id).some(({ partner }) => siblings.includes(partner)));
}

function standingOf(study: Study, id: string): Standing | null {
  const couples = study.couplesOf(id);
  if (couples.length === 0) return null;
  for (const own of couples)
    for (const sibling of study.kin.siblingsOf(id))
      for (const other of study.couplesOf(sibling)) {
        const joins = study.kin.siblingsOf(own.partner).includes(other.partner);
        if (!joins || other.partner === own.partner) continue;
        return {
          is: "yes",
          told: () => [
            ...[own, other].map(({ bond }) => ({
              fact: bond,
              words: `${study.list(bond.between)}: a couple`,
            })),
            ...sharedLinks(study, id, sibling),
            ...sharedLinks(study, own.partner, other.partner),
          ],
        };
      }
  return notKnown;
}

function sharedLinks(study: Study, a: string, b: string): ReturnType<Standing["told"]> {
  const others = study.kin.parentsOf(b, ["birth"]);
  return study.kin
    .parentsOf(a, ["birth"])
    .filter((parent) => others.includes(parent))
    .flatMap((parent) => [...linkTold(study, parent, a), ...linkTold(study, parent, b)]);
}
