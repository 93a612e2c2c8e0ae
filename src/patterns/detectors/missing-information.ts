import type { Gender } from "../../catalogue/people.ts";
import type { Found } from "../finding.ts";
import type { OneLine } from "../gaps/one-line.ts";
import { oneLineOf } from "../gaps/one-line.ts";
import { questionsFor } from "../gaps/questions.ts";
import { speaksOfSomebody } from "../gaps/told-anything.ts";
import { instance } from "../instance.ts";
import type { Detector, Study } from "../study.ts";

const pattern = { id: "P34", name: "What is missing" };

/** Blanks of the record, as questions for the next conversation. */
export const missingInformation: Detector = {
  ...pattern,
  source:
    "McGoldrick et al. 2020, on missing information; Imber-Black 1998, The Secret Life of Families",
  detect: (study) => {
    if (!speaksOfSomebody(study)) return { findings: [], questions: [], unable: [] };
    const lines = study.family.index.flatMap((id) => oneLineOf(study, id) ?? []);
    return {
      findings: lines.map((line) => found(study, line)),
      questions: questionsFor(study, lines),
      unable: [],
    };
  },
};

function found(study: Study, one: OneLine): Found {
  const { index, line, links, depth } = one;
  const { whose, others } = wordsFor(study, one);
  return instance(study, {
    pattern,
    about: [index],
    people: [index, ...line],
    kind: "note",
    grade: 0,
    told: links.map((fact) => ({
      fact,
      words: `${study.name(fact.child)}, child of ${study.name(fact.parent)}`,
    })),
    claim: `The record follows ${whose} of ${study.name(index)}: ${depth} generations up, and none on the other side. Whether the same is so of ${others} cannot be told from it.`,
    title: "One line only is recorded",
    caption: `Recorded: ${whose}, ${depth} generations up; the other side is blank.`,
    counts: `${depth} generations on one side, none on the other`,
    // Of the links told so far, as many generations.
    support: { shown: depth, known: links.length, unknown: 0 },
    rivals: ["Nobody may have been asked yet."],
    question: `Who could tell about ${others}?`,
    shown: { tags: [index] },
  });
}

const women = { whose: "the women’s line", others: "the men of this family" };
const men = { whose: "the men’s line", others: "the women of this family" };
const mothers = { whose: "the mothers’ line", others: "the fathers and their families" };
const fathers = { whose: "the fathers’ line", others: "the mothers and their families" };

/**
 * By gender only where the line is all of one and whoever stands beside it of the other. A man whose
 * mothers alone are told is a man of the family himself. */
function wordsFor(study: Study, one: OneLine): { whose: string; others: string } {
  const { index, line, beside } = one;
  const genderOf = (id: string): Gender => study.family.people.get(id)?.gender ?? "unknown";
  const all = (gender: Gender, other: Gender): boolean =>
    line.every((id) => genderOf(id) === gender) && beside.every((id) => genderOf(id) === other);
  const own = genderOf(index);
  if (all("female", "male")) return own === "male" ? mothers : women;
  if (all("male", "female")) return own === "female" ? fathers : men;
  return { whose: "one side of the family", others: "the other side" };
}
