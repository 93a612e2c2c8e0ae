import { counted } from "../counted.ts";
import { linkTold } from "../recurrence/links.ts";
import type { Standing } from "../recurrence/standing.ts";
import type { Study } from "../study.ts";
import { answerOf } from "./answers.ts";
import type { Structure } from "./structure.ts";
import { notKnown } from "../recurrence/standing-of.ts";

/** A pregnancy that ended without a living child. Few are told unasked, so silence says nothing. */
export const pregnancyLoss: Structure = {
  id: "pregnancy-loss",
  label: "a pregnancy lost or ended",
  trait: (study) => ({
    among: study.kin.kin.filter((id) => study.kin.lossesOf(id).length > 0),
    of: (id) => standingOf(study, id),
    skips: true,
  }),
  missing: (who) => `whether ${who} lost a pregnancy`,
};

function standingOf(study: Study, id: string): Standing | null {
  const lost = study.kin.lossesOf(id).filter((each) => isLoss(study, each));
  if (lost.length > 0)
    return { is: "yes", told: () => lost.flatMap((each) => lossTold(study, id, each)) };
  if (study.kin.childrenOf(id).length + study.kin.partnersOf(id).length === 0) return null;
  const asked = answerOf(study, "losses", id);
  if (asked?.outcome !== "none") return notKnown;
  return {
    is: "no",
    told: () => [{ fact: asked, words: `${study.name(id)}: no pregnancies lost` }],
  };
}

function lossTold(study: Study, id: string, each: string): ReturnType<Standing["told"]> {
  const links = study
    .about(id)
    .parentages.filter((link) => counted(link) && link.parent === id && link.child === each);
  const [first] = links;
  if (first === undefined) return linkTold(study, id, each);
  return [{ fact: first, words: `${study.name(id)}: a pregnancy lost or ended` }];
}

function isLoss({ family }: Study, id: string): boolean {
  const being = family.people.get(id)?.being;
  return being === "miscarriage" || being === "stillbirth" || being === "abortion";
}
