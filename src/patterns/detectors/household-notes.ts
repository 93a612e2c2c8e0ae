import type { Found } from "../finding.ts";
import type { HomeNote } from "../homes/notes.ts";
import { homeNotes } from "../homes/notes.ts";
import { instance } from "../instance.ts";
import type { Detector, Study } from "../study.ts";

const pattern = { id: "P35", name: "Who lived together" };

/**
 * Households of three generations, somebody of the house who is no kin, two homes at one time, a
 * grown child who came home again. Notes only; two homes and a return must be certain in time.
 */
export const householdNotes: Detector = {
  ...pattern,
  source: "McGoldrick, Gerson & Petry 2020, Genograms, on household composition",
  detect: (study) => ({
    findings: homeNotes(study).map((note) => found(study, note)),
    questions: [],
    unable: [],
  }),
};

function found(study: Study, { id, about, words, title, told }: HomeNote): Found {
  return instance(study, {
    pattern,
    about,
    trait: id,
    kind: "note",
    grade: 0,
    told,
    claim: `As recorded, ${words}.`,
    title,
    caption: `${words}.`,
    rivals: [
      "It is usual in many places and times.",
      "Money, housing or illness may have asked for it.",
    ],
    question: `How was it to live like that for ${study.list(about)}?`,
    shown: { tags: about },
  });
}
