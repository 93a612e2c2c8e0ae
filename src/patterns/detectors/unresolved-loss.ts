import { counted } from "../counted.ts";
import type { Found } from "../finding.ts";
import type { Rest } from "../instance.ts";
import { sketched } from "../instance.ts";
import type { Remembered, Sign } from "../mourning/signs.ts";
import { signsOf } from "../mourning/signs.ts";
import type { Detector, Study } from "../study.ts";
import { byPerson } from "../by-person.ts";
import { inWords } from "../wording.ts";

const pattern = { id: "P30", name: "A death that may still weigh" };

/**
 * A death with two signs or more: kept secret, told in different ways, by suicide or without a
 * body, a child named after, something near its day of the year, contact broken off among those
 * left, another death within a year. Each sign is told or certain; what it meant is not known.
 */
export const unresolvedLoss: Detector = {
  ...pattern,
  source: "Walsh & McGoldrick 2004, Living Beyond Loss; Paul & Grosser 1965",
  detect: (study) => {
    const remembered = {
      namesakes: byPerson(study, study.namesakes(), ({ elder }) => [elder]),
      anniversaries: byPerson(study, study.anniversaries().near, ({ dead }) => [dead]),
    };
    return {
      findings: study.kin.kin.flatMap((dead) => ofDeath(study, dead, remembered)),
      questions: [],
      unable: [],
    };
  },
};

function ofDeath(study: Study, dead: string, remembered: Remembered): readonly Found[] {
  const died = study.family.people.get(dead)?.died ?? null;
  if (died === null || !(counted(died) || died.answer === "not told")) return [];
  const signs = signsOf(study, dead, remembered);
  if (signs.length < 2) return [];
  return [found(study, dead, signs)];
}

function found(study: Study, dead: string, signs: readonly Sign[]): Found {
  const head = { pattern, about: [dead], kind: "note", grade: 1 } as const;
  return sketched(study, head, () => wordsOf(study, dead, signs));
}

function wordsOf(study: Study, dead: string, signs: readonly Sign[]): Rest {
  const d = study.name(dead);
  const died = study.family.people.get(dead)?.died ?? null;
  const story = inWords(signs.map(({ words }) => words()));
  return {
    told: [
      ...(died === null ? [] : [{ fact: died, words: `the death of ${d}`, isAside: true }]),
      ...signs.flatMap(({ told }) => told()),
    ],
    claim: `Of the death of ${d} it is told that ${story}. It may still weigh, and is worth asking about gently.`,
    title: "A death that may still weigh",
    caption: `The death of ${d}: ${signs.length} signs are told.`,
    counts: `${signs.length} signs`,
    rivals: [
      "Silence, a name or a date can also be a way of keeping somebody close.",
      "Each family mourns in its own way and time.",
    ],
    question: `How was the death of ${d} talked about, then and now?`,
    shown: { tags: [dead] },
  };
}
