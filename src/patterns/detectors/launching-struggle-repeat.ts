import type { Found, Unable } from "../finding.ts";
import { openEnds } from "../recurrence/open-ends.ts";
import { foundAgain } from "../recurrence/found-again.ts";
import type { Recurring } from "../recurrence/line.ts";
import { recurringIn } from "../recurrence/recurring.ts";
import type { Detector, Study } from "../study.ts";
import { launchingStruggle } from "../traits/launching-struggle.ts";

const pattern = { id: "P13", name: "A hard leaving home, again" };

/** Conflict, guilt or a break with a parent, or an illness that began, at leaving home, in two generations. */
export const launchingStruggleRepeat: Detector = {
  ...pattern,
  source: "Haley 1980, Leaving Home; Carter & McGoldrick 1989, The Changing Family Life Cycle",
  detect: (study) => {
    const trait = launchingStruggle(study);
    const all = recurringIn(study, trait);
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
      const who = study.list(one.holders);
      return {
        claim: `As told, there was trouble around leaving home, or at the age of it, in more than one generation: ${who}.`,
        title: "A hard leaving home, again",
        caption: `Trouble around leaving home: ${who}.`,
        rivals: [
          "Some strain at leaving home is usual.",
          "What was in the way may have come from outside, such as money or work.",
        ],
        question: `How did the parents of ${who} leave home themselves?`,
        shown: { filled: one.holders, tags: one.holders },
      };
    },
  );
}

function unableOf(study: Study, unknown: readonly string[]): Unable {
  return {
    pattern: pattern.id,
    missing: `how it was when ${study.list(unknown)} left home`,
    about: unknown,
  };
}
