import type { Found, Outcome } from "../finding.ts";
import { recurrenceOf } from "../recurrence/recurrence.ts";
import { capped } from "../recurrence/standing.ts";
import type { Detector, Study } from "../study.ts";
import type { Bound } from "../traits/bound.ts";
import { boundsOf } from "../traits/bound.ts";
import { diagnoses } from "../traits/diagnoses.ts";
import { traitOf } from "../traits/trait-of.ts";
import { joinedFamilies } from "../joined.ts";

const pattern = { id: "P16", name: "Only in one gender, or on one side" };

/** What may be bound: every diagnosis, and early parenthood. */
const traits: readonly string[] = [...diagnoses, "early-parenthood"];

/**
 * Something told of three people and more, all of one gender or all on one side of
 * the family, while two others and more, of another gender or side, are known not to have it.
 * Where nobody else was asked it says nothing: a record of women only shows only women.
 */
export const genderOrLineBound: Detector = {
  ...pattern,
  source: "McGoldrick, Gerson & Petry 2020, Genograms",
  detect: (study) => {
    const families = joinedFamilies(study);
    const outcomes = traits.map((id): Outcome => {
      const { label, trait } = traitOf(study, id);
      const bounds = boundsOf(study, trait, families);
      return {
        findings: bounds.filter(isKnown).map((bound) => found(study, { id, label }, bound)),
        questions: [],
        unable: bounds
          .filter((bound) => !isKnown(bound))
          .map(({ others }) => ({
            pattern: pattern.id,
            missing: `whether ${others} had ${label} too: fewer than two are known not to`,
          })),
      };
    });
    return {
      findings: outcomes.flatMap(({ findings }) => findings),
      questions: [],
      unable: outcomes.flatMap(({ unable }) => unable),
    };
  },
};

function isKnown({ without }: Bound): boolean {
  return without.length > 1;
}

interface Named {
  readonly id: string;
  readonly label: string;
}

function found(study: Study, { id, label }: Named, bound: Bound): Found {
  const { holders, without, who, others, by } = bound;
  // Who descends from whom has no part in it, so neither has it in how the finding is called.
  const about = holders;
  const grade = capped(2, bound.told());
  const head = { pattern, holders, about, trait: `${id}.${by}`, kind: "note", grade } as const;
  return recurrenceOf(study, head, () => ({
    inOrder: [...holders, ...without],
    told: bound.told(),
    claim: `On the information recorded so far, ${label} is told of ${holders.length} people, all ${who}: ${study.list(holders)}. Of ${others}, ${study.list(without)} are known not to have it.`,
    title: `Told only of ${who}`,
    caption: `${study.list(holders)}; known not: ${study.list(without)}.`,
    counts: `${holders.length} told, ${without.length} known not.`,
    support: { shown: holders.length, known: holders.length + without.length, unknown: 0 },
    rivals: [
      "It may be noticed or told of more readily in some than in others.",
      "With so few people chance can look like a rule.",
    ],
    question: without.some((id) => study.mayLive(id))
      ? `What do ${study.list(without.filter((id) => study.mayLive(id)))} say helped them?`
      : `What is told in the family of what helped ${study.list(without)}?`,
    shown: { tags: holders },
  }));
}
