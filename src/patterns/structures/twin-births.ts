import type { Told } from "../told.ts";
import { linkTold } from "../recurrence/links.ts";
import type { Standing } from "../recurrence/standing.ts";
import { counted } from "../counted.ts";
import type { Study } from "../study.ts";
import { answerOf } from "./answers.ts";
import type { Structure } from "./structure.ts";
import { kinAmong } from "../recurrence/kin-among.ts";
import { notKnown } from "../recurrence/standing-of.ts";

/** Two children of one birth and more. That there were none is known only where all children are. */
export const twinBirths: Structure = {
  id: "twins",
  label: "having twins",
  trait: (study) => ({
    among: kinAmong(study, parentsOfTwins(study)),
    of: (id) => standingOf(study, id),
    skips: true,
  }),
  missing: (who) => `whether all children of ${who} are told`,
};

function standingOf(study: Study, id: string): Standing | null {
  const children = study.kin.childrenOf(id, ["birth"]);
  if (children.length === 0) return null;
  const twins = children
    .flatMap((child) => study.about(child).twins)
    .find((line) => counted(line) && line.children.every((child) => children.includes(child)));
  if (twins !== undefined) {
    return {
      is: "yes",
      told: () => [
        { fact: twins, words: `${study.list(twins.children)}: twins` },
        ...twins.children.flatMap((child) => linkTold(study, id, child)),
      ],
    };
  }
  const asked = answerOf(study, "children", id);
  if (asked === null) return notKnown;
  const told = (): readonly Told[] => [
    { fact: asked, words: `${study.name(id)}: no other children` },
  ];
  return { is: "no", told };
}

function parentsOfTwins({ family, kin }: Study): readonly string[] {
  const twins = family.twins.flatMap(({ children }) => children);
  return twins.flatMap((child) => kin.parentsOf(child, ["birth"]));
}
