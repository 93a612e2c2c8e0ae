import { linkTold } from "../recurrence/links.ts";
import type { Standing } from "../recurrence/standing.ts";
import type { Study } from "../study.ts";
import { answerOf, askedAbout } from "./answers.ts";
import type { Structure } from "./structure.ts";
import { kinAmong } from "../recurrence/kin-among.ts";
import { notKnown } from "../recurrence/standing-of.ts";

/** Only an answer makes an only child: brothers and sisters nobody mentions are not known. */
export const onlyChild: Structure = {
  id: "only-child",
  label: "being an only child",
  trait: (study) => ({
    among: kinAmong(study, askedAbout(study, "siblings")),
    of: (id) => standingOf(study, id),
    skips: true,
  }),
  missing: (who) => `whether ${who} had brothers or sisters`,
};

function standingOf(study: Study, id: string): Standing {
  const [sibling] = study.kin.siblingsOf(id);
  if (sibling !== undefined) {
    const shared = study.kin
      .parentsOf(id, ["birth"])
      .filter((parent) => study.kin.parentsOf(sibling, ["birth"]).includes(parent));
    return { is: "no", told: () => shared.flatMap((parent) => linkTold(study, parent, sibling)) };
  }
  const asked = answerOf(study, "siblings", id);
  if (asked?.outcome !== "none") return notKnown;
  return { is: "yes", told: () => [{ fact: asked, words: `${study.name(id)}: an only child` }] };
}
