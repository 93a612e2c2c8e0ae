import { imbalances } from "../balance/index.ts";
import type { Imbalance } from "../balance/imbalance.ts";
import type { Found } from "../finding.ts";
import { instance } from "../instance.ts";
import type { Detector, Study } from "../study.ts";

const pattern = { id: "P33", name: "More on one side than on the other" };

/**
 * What is told far more of one than of the other: doing, people of a side, bonds, the size of the
 * family somebody comes from, care for a parent. A note with a question: the record may be what is
 * uneven, not the family.
 */
export const imbalance: Detector = {
  ...pattern,
  source: "McGoldrick, Gerson & Petry 2020, Genograms, on balance and imbalance",
  detect: (study) => ({
    findings: imbalances.flatMap((kind) => kind(study)).map((one) => found(study, one)),
    questions: [],
    unable: [],
  }),
};

function found(study: Study, { id, about, words, title, told, ask }: Imbalance): Found {
  return instance(study, {
    pattern,
    about,
    trait: id,
    kind: "note",
    grade: 0,
    told,
    claim: `As recorded, ${words}. Is it so, or is it what was asked about?`,
    title,
    caption: `${words}.`,
    rivals: [
      "The record may be uneven, not the family.",
      "An uneven share can be wanted, or fair over time.",
    ],
    question: ask,
    shown: { tags: about },
  });
}
