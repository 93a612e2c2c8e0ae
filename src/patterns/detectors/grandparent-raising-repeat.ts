import type { Found, Unable } from "../finding.ts";
import { parentWord } from "../pronouns.ts";
import { openEnds } from "../recurrence/open-ends.ts";
import { foundAgain } from "../recurrence/found-again.ts";
import type { Recurring } from "../recurrence/line.ts";
import type { Detector, Study } from "../study.ts";
import { helpOf } from "../traits/helped-by-grandparent.ts";
import { capital, inWords } from "../wording.ts";
import { traitOf } from "../traits/trait-of.ts";

const pattern = { id: "P12", name: "Grandparents who raise, again" };

/** A grandparent helps to raise the grandchild in successive generations: also a resource. */
export const grandparentRaisingRepeat: Detector = {
  ...pattern,
  source: "Hayslip & Kaminski 2005, The Gerontologist 45; McGoldrick et al. 2020",
  detect: (study) => {
    const { trait, lines } = traitOf(study, "grandparent");
    const all = lines();
    return {
      findings: all.map((one) => found(study, one)),
      questions: [],
      unable: openEnds(study, trait, all).map(({ unknown }) => unableOf(study, unknown)),
    };
  },
};

function found(study: Study, one: Recurring): Found {
  return foundAgain(
    study,
    one,
    {
      pattern,
    },
    () => {
      const help = one.holders.flatMap((child) => helpOf(study, child));
      const story = inWords([...new Set(help.map(({ told }) => told.words))]);
      const grandparents = [...new Set(help.map(({ grandparent }) => grandparent))];
      return {
        people: [...one.holders, ...grandparents],
        alsoResource: true,
        claim: `As told, ${story}: in ${one.holders.length} generations running. It can be seen as a resource as well as a repeat.`,
        title: `A grand${parentWord(study, grandparents)} helps to raise`,
        caption: `${capital(story)}. A resource as well as a repeat.`,
        rivals: [
          "Shared raising is usual in many families and places.",
          "It may have been needed for outside reasons, such as work or money.",
        ],
        question: `What did ${study.list(grandparents)} give that helped, and what did it ask of everybody?`,
        shown: {
          filled: one.holders,
          tags: help.map(({ told }) => told.fact.path),
        },
      };
    },
  );
}

function unableOf(study: Study, unknown: readonly string[]): Unable {
  return {
    pattern: pattern.id,
    missing: `who helped to raise ${study.list(unknown)}`,
    about: unknown,
  };
}
