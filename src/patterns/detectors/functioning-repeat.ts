import { howEach } from "../how-each.ts";
import { foundAgain } from "../recurrence/found-again.ts";
import type { ConditionKind } from "../../catalogue/conditions.ts";
import { conditions } from "../../catalogue/conditions.ts";
import type { Found, Unable } from "../finding.ts";
import type { Modifier } from "../modifiers.ts";
import { chanceWords } from "../recurrence/chance.ts";
import { otherThanByBirth } from "../recurrence/links.ts";
import { recurrenceOf } from "../recurrence/recurrence.ts";
import type { Recurring } from "../recurrence/line.ts";
import type { Detector, Study } from "../study.ts";
import type { Echo } from "../traits/condition-echoes.ts";
import { echoesOf } from "../traits/condition-echoes.ts";
import { diagnoses } from "../traits/diagnoses.ts";
import type { Opposite } from "../traits/opposites.ts";
import { oppositesOf } from "../traits/opposites.ts";
import { recoveredWords } from "../traits/recovered.ts";
import { capital } from "../wording.ts";
import { traitOf } from "../traits/trait-of.ts";

const pattern = {
  id: "P08",
  name: "Functioning that repeats",
  plain: "Illness or habits told more than once",
};

/**
 * One condition in two generations and more, among brothers and sisters, or in somebody's parent
 * and partner; and a child told to keep from the substance that a parent had. Words for a mood are never matched with diagnoses, nor with each other. Links by
 * marriage alone, fostering and guardianship carry nothing down. Suspected is counted as possible.
 */
export const functioningRepeat: Detector = {
  ...pattern,
  source: "McGoldrick, Gerson & Petry 2020, Genograms; Rogers et al. 1992, Family Medicine 24",
  detect: (study) => ({
    findings: diagnoses.flatMap((kind) => ofKind(study, kind)),
    questions: [],
    unable: diagnoses.flatMap((kind) => unableOf(study, kind)),
  }),
};

function ofKind(study: Study, kind: ConditionKind): readonly Found[] {
  const lines = traitOf(study, kind).lines();
  return [
    ...lines.map((one) => inLine(study, kind, one)),
    ...echoesOf(study, kind).map((echo) => beside(study, kind, echo)),
    ...oppositesOf(study, kind, lines).map((one) => opposite(study, kind, one)),
  ];
}

function rivalsOf(study: Study, kind: ConditionKind, people: number): readonly string[] {
  return [
    ...(conditions[kind].common ? [chanceWords(study, people)] : []),
    "Shared circumstances, losses or poverty, as well as what is passed on by birth.",
    "It may have been asked about more where it was expected.",
  ];
}

function common(kind: ConditionKind): readonly Modifier[] {
  return conditions[kind].common ? ["-common"] : [];
}

function inLine(study: Study, kind: ConditionKind, one: Recurring): Found {
  return foundAgain(
    study,
    one,
    {
      pattern,
      trait: kind,
    },
    () => {
      const { label } = conditions[kind];
      const { shown, known, unknown } = one.support();
      const who = study.list(one.holders);
      const countedWords =
        shown === 0
          ? "is not told for sure of anybody in this line."
          : `appears in ${shown} of ${known} people of this line where it is known: ${study.list(one.sure)}.`;
      const spoken = `${capital(label)} is told of ${who}, in one line of the family`;
      return {
        modifiers: common(kind),
        claim: `On the information recorded so far, ${label} ${countedWords}${openWords(study, one)}${recoveredWords(study, kind, one.holders)}${otherThanByBirth(study, one.steps())}`,
        title: `${capital(label)} in more than one generation`,
        caption: `${spoken}.`,
        rivals: rivalsOf(study, kind, known + unknown),
        question: `What is told in the family about ${label}, and who managed without it, or got over it?`,
        shown: { filled: one.holders, tags: one.holders },
      };
    },
  );
}

/** Who is only suspected, or told of with doubt, is not among those who are counted. */
function openWords(study: Study, { holders, sure }: Recurring): string {
  const open = holders.filter((id) => !sure.includes(id));
  return open.length === 0 ? "" : ` Not told for sure: ${study.list(open)}.`;
}

function beside(study: Study, kind: ConditionKind, echo: Echo): Found {
  return recurrenceOf(
    study,
    {
      pattern,
      holders: echo.people,
      trait: kind,
      grade: 1,
      verdict: echo.sure ? "yes" : "possible",
    },
    () => {
      const { label } = conditions[kind];
      const who = study.list(echo.holders);
      return {
        modifiers: common(kind),
        told: echo.told(),
        claim: `On the information recorded so far, ${label} is told of ${who}, ${echo.how}. It may be an echo, and is worth asking about.`,
        title: echo.title,
        caption: `${capital(label)} is told of ${who}, ${echo.how}.`,
        support: {
          shown: echo.sure ? echo.holders.length : 0,
          known: echo.sure ? echo.holders.length : 0,
          unknown: echo.sure ? 0 : echo.holders.length,
        },
        rivals: rivalsOf(study, kind, echo.people.length),
        question: howEach(study, echo.holders, "speak of it"),
        shown: { tags: echo.holders },
      };
    },
  );
}

/** An abstainer beside a parent who was none: two facts that point apart, so an echo at most. */
function opposite(study: Study, kind: ConditionKind, one: Opposite): Found {
  return recurrenceOf(
    study,
    {
      pattern,
      holders: [one.parent, one.child],
      trait: `${kind}-opposite`,
      kind: "note",
      grade: 1,
    },
    () => {
      const { label } = conditions[kind];
      const [parent, child] = [study.name(one.parent), study.name(one.child)];
      const story = `${label} is told of ${parent}, and ${child}, a child of ${parent}, is told not to have it`;
      return {
        modifiers: common(kind),
        told: one.told,
        claim: `On the information recorded so far, ${story}. The two may have to do with each other.`,
        title: "The opposite of a parent",
        caption: `${capital(story)}.`,
        support: { shown: 1, known: 2, unknown: 0 },
        rivals: [
          "Most children of somebody with a dependence have none themselves.",
          "It may have been no choice at all, or one with other reasons.",
        ],
        question: `How did ${child} come to keep from it, and who noticed?`,
        shown: { tags: [one.child] },
      };
    },
  );
}

/** Told of one, and asked without an answer of a parent or child. */
function unableOf(study: Study, kind: ConditionKind): readonly Unable[] {
  const blank = study
    .conditionsOf(kind)
    .filter(({ answer }) => answer === "unknown" || answer === "not told");
  const { trait } = traitOf(study, kind);
  const missing = blank.filter(({ who }) =>
    [...study.kin.parentsOf(who), ...study.kin.childrenOf(who)].some(
      (id) => trait.of(id)?.is === "yes",
    ),
  );
  if (missing.length === 0) return [];
  const who = study.list(missing.map((line) => line.who));
  return [{ pattern: pattern.id, missing: `whether ${who} had it too: ${conditions[kind].label}` }];
}
