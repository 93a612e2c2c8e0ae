import type { Told } from "../told.ts";
import { linkTold } from "../recurrence/links.ts";
import type { Standing } from "../recurrence/standing.ts";
import type { Study } from "../study.ts";
import { answerOf, askedAbout } from "./answers.ts";
import type { Structure } from "./structure.ts";
import { kinAmong } from "../recurrence/kin-among.ts";
import { notKnown } from "../recurrence/standing-of.ts";

/** Several children, all of them daughters. */
export const daughtersOnly = onlyOf("female", "daughters");

/** Several children, all of them sons. */
export const sonsOnly = onlyOf("male", "sons");

/** Only where the children are told to be all, and there are several: one child is of one gender. */
function onlyOf(gender: "female" | "male", word: string): Structure {
  return {
    id: `only-${word}`,
    label: `having only ${word}, and several of them`,
    trait: (study) => ({
      among: kinAmong(study, askedAbout(study, "children")),
      of: (id) => standingOf(study, id, gender),
      skips: true,
    }),
    missing: (who) => `whether all children of ${who} are told`,
  };
}

function standingOf(study: Study, id: string, gender: "female" | "male"): Standing | null {
  const children = study.kin.childrenOf(id, ["birth"]);
  if (children.length === 0) return null;
  const other = children.find((child) => isOther(study, child, gender));
  if (other !== undefined) return { is: "no", told: () => linkTold(study, id, other) };
  const asked = answerOf(study, "children", id);
  const known = children.every((child) => study.family.people.get(child)?.gender === gender);
  if (asked === null || !known) return notKnown;
  const told = (): readonly Told[] => [
    { fact: asked, words: `${study.name(id)}: no other children` },
    ...children.flatMap((child) => linkTold(study, id, child)),
  ];
  return { is: children.length >= study.settings.severalChildren ? "yes" : "no", told };
}

function isOther(study: Study, child: string, gender: string): boolean {
  const own = study.family.people.get(child)?.gender ?? "unknown";
  return own !== "unknown" && own !== gender;
}
