import { linkTold } from "../recurrence/links.ts";
import type { Standing } from "../recurrence/standing.ts";
import type { Study } from "../study.ts";
import { answerOf } from "./answers.ts";
import type { Structure } from "./structure.ts";
import { notKnown } from "../recurrence/standing-of.ts";

/** Many children. That a family is no larger than told is known only where somebody asked. */
export const largeFamily: Structure = {
  id: "large-family",
  label: "having many children",
  trait: (study) => ({
    among: study.kin.kin.filter((id) => isLarge(study, id)),
    of: (id) => standingOf(study, id),
    skips: true,
  }),
  missing: (who) => `how many children ${who} had`,
};

function standingOf(study: Study, id: string): Standing | null {
  const children = study.kin.childrenOf(id, ["birth"]);
  if (children.length === 0) return null;
  if (isLarge(study, id))
    return { is: "yes", told: () => children.flatMap((child) => linkTold(study, id, child)) };
  const asked = answerOf(study, "children", id);
  if (asked === null) return notKnown;
  return { is: "no", told: () => [{ fact: asked, words: `${study.name(id)}: no other children` }] };
}

function isLarge({ kin, settings }: Study, id: string): boolean {
  return kin.childrenOf(id, ["birth"]).length >= settings.manyChildren;
}
