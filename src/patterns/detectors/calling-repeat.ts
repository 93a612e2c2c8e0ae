import type { Found } from "../finding.ts";
import { foundAgain } from "../recurrence/found-again.ts";
import type { Recurring } from "../recurrence/line.ts";
import { recurringIn } from "../recurrence/recurring.ts";
import type { Detector, Study } from "../study.ts";
import type { Calling } from "../traits/calling.ts";
import { callingsIn } from "../traits/calling.ts";

const pattern = { id: "P19", name: "Work, schooling, faith or moving, again" };

/**
 * The same work, schooling, faith or migration told in the same words down a line: counts only, as
 * a note, whatever the number of generations.
 */
export const callingRepeat: Detector = {
  ...pattern,
  source: "McGoldrick, Gerson & Petry 2020, Genograms; Cohn & Rogers 1987",
  detect: (study) => ({
    findings: callingsIn(study).flatMap((calling) =>
      recurringIn(study, calling.trait).map((one) => found(study, calling, one)),
    ),
    questions: [],
    unable: [],
  }),
};

function found(study: Study, { key, words }: Calling, one: Recurring): Found {
  return foundAgain(
    study,
    one,
    {
      pattern,
      trait: `${key}.${words.replaceAll(/[^\p{L}\p{N}]+/gu, "-")}`,
      kind: "note",
      grade: 0,
    },
    () => {
      const who = study.list(one.holders);
      const { shown, known } = one.support();
      return {
        claim: `On the information recorded so far, the same ${key} (${words}) is told of ${shown} of ${known} people of this line where it is known: ${who}.`,
        title: `The same ${key} in more than one generation`,
        caption: `${words}: ${who}.`,
        rivals: [
          "Work, schooling and faith come with the place and the time.",
          "One word may stand for different things in each generation.",
        ],
        question: `Was it chosen by ${who}, or expected of them?`,
        shown: { tags: one.holders },
      };
    },
  );
}
