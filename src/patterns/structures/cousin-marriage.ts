import { isOneOf } from "../couples/kinds.ts";
import type { Kinship } from "../../family/kinship.ts";
import type { Bond } from "../../family/statements.ts";
import type { Told } from "../told.ts";
import { linkTold } from "../recurrence/links.ts";
import type { Standing } from "../recurrence/standing.ts";
import type { Study } from "../study.ts";
import type { Structure } from "./structure.ts";
import { inUnionsOf } from "./in-unions.ts";
import { notKnown } from "../recurrence/standing-of.ts";

/** A marriage between people who share a grandparent. Of partners without told grandparents it is not known. */
export const cousinMarriage: Structure = {
  id: "cousin-marriage",
  label: "a marriage between cousins",
  trait: (study) => ({
    among: inUnionsOf(study, "weddings", (bond) => areRelated(study, bond)),
    of: (id) => standingOf(study, id),
    skips: true,
  }),
  ofCouple: areRelated,
  missing: (who) => `whether the partners of ${who} were relatives of theirs`,
};

/** Whether the two have a grandparent in common, or more than one. */
function areRelated({ kin }: Study, { between: [a, b] }: Bond): boolean {
  const others = grandparents(kin, b);
  return others.length > 0 && grandparents(kin, a).some((id) => others.includes(id));
}

function grandparents(kin: Kinship, id: string): readonly string[] {
  return kin.parentsOf(id, ["birth"]).flatMap((parent) => kin.parentsOf(parent, ["birth"]));
}

type Way = readonly [grandparent: string, parent: string];

function standingOf(study: Study, id: string): Standing | null {
  const couples = study
    .couplesOf(id)
    .filter(({ states }) => states.some(({ union }) => isOneOf("weddings", union)));
  for (const { bond, partner } of couples) {
    const shared = waysUp(study, id).flatMap((own) =>
      waysUp(study, partner).flatMap((other) =>
        own[0] === other[0] && own[1] !== other[1] ? [{ own, other }] : [],
      ),
    );
    const [first] = shared;
    if (first === undefined) continue;
    const told = (): readonly Told[] => [
      { fact: bond, words: `${study.list(bond.between)}: married` },
      ...wayTold(study, id, first.own),
      ...wayTold(study, partner, first.other),
    ];
    return { is: "yes", told };
  }
  return couples.length === 0 ? null : notKnown;
}

function waysUp({ kin }: Study, id: string): readonly Way[] {
  return kin
    .parentsOf(id, ["birth"])
    .flatMap((parent) =>
      kin.parentsOf(parent, ["birth"]).map((grandparent): Way => [grandparent, parent]),
    );
}

function wayTold(
  study: Study,
  id: string,
  [grandparent, parent]: Way,
): ReturnType<typeof linkTold> {
  return [...linkTold(study, parent, id), ...linkTold(study, grandparent, parent)];
}
