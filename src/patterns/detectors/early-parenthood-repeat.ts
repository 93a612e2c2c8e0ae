import type { Found, Outcome, Question, Unable } from "../finding.ts";
import { parentWord } from "../pronouns.ts";
import { openEnds } from "../recurrence/open-ends.ts";
import { foundAgain } from "../recurrence/found-again.ts";
import type { Recurring } from "../recurrence/line.ts";
import type { Detector, Study } from "../study.ts";
import { ageWords } from "../traits/age-at-birth.ts";
import { capital } from "../wording.ts";
import { mayHaveReached } from "../may-have-reached.ts";
import { traitOf } from "../traits/trait-of.ts";

const pattern = { id: "P10", name: "Early parenthood, again" };

/**
 * Parents certainly younger than twenty in two generations and more of a line; where the bounds
 * leave it open, possible. Counted over the parents of the line: another parent of a child, and
 * who has no recorded child, are not. Most children of young parents do not become young parents,
 * so the count is said with everybody it is not known of.
 */
export const earlyParenthoodRepeat: Detector = {
  ...pattern,
  source: "Meade, Kershaw & Ickovics 2008, Health Psychology 27",
  detect: (study) => {
    const { trait, lines } = traitOf(study, "early-parenthood");
    const all = lines();
    const next = all.flatMap((one) => nextOf(study, one));
    return {
      findings: all.map((one) => found(study, one)),
      questions: next.map((id) => questionOf(study, id)),
      unable: [
        ...openEnds(study, trait, all).map(({ unknown }) => unableOf(study, unknown)),
        ...next.map((id) => openNext(study, id)),
      ],
    } satisfies Outcome;
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
      const ages = agesOf(study, one.holders);
      const { shown, known } = one.support();
      return {
        claim: `On the information recorded so far, parenthood before ${Math.round(study.settings.youngParent / 365.25)} ${shown === 0 ? "is not told for sure of anybody in this line." : `appears in ${shown} of ${known} parents of this line where the age is known: ${agesOf(study, one.sure).join("; ")}.`}${openWords(study, one)}`,
        title: titleOf(study, one.holders),
        caption: `${capital(ages.join("; "))}.`,
        rivals: [
          "It may have been usual at that time and place.",
          "Most children of young parents become parents later; who did not is told less often.",
        ],
        question: `What did it mean for ${study.list(one.holders)}, and who stood by?`,
        shown: { filled: one.holders, tags: one.holders },
      };
    },
  );
}

function agesOf(study: Study, parents: readonly string[]): readonly string[] {
  return parents.flatMap((parent) => {
    const birth = study.firstBirth(parent);
    return birth === null ? [] : [ageWords(study, birth)];
  });
}

/** Whose age leaves it open is not among those who are counted. */
function openWords(study: Study, { holders, sure }: Recurring): string {
  const open = holders.filter((id) => !sure.includes(id));
  if (open.length === 0) return "";
  const too = sure.length === 0 ? "" : " too";
  return ` It may be so of ${study.list(open)}${too}: ${agesOf(study, open).join("; ")}.`;
}

/** "Mother in her mid-teens" where all of them certainly were; else very young. */
function titleOf(study: Study, holders: readonly string[]): string {
  const midTeens = holders.every((parent) => {
    const birth = study.firstBirth(parent);
    const { from, until } = study.settings.midTeens;
    return birth !== null && birth.least >= from && birth.most <= until;
  });
  return `${capital(parentWord(study, holders))} ${midTeens ? "in the mid-teens" : "very young"}`;
}

/** Children of the youngest parents of whom no child is recorded, and who are old enough: it may stop or go on there. */
function nextOf(study: Study, { holders }: Recurring): readonly string[] {
  const below = new Set(holders.flatMap((id) => study.kin.childrenOf(id, ["birth"])));
  return [...below]
    .filter((id) => study.kin.childrenOf(id).length === 0 && !isChildless(study, id))
    .filter((id) => mayHaveReached(study, id, study.settings.midTeens.from))
    .sort();
}

function isChildless(study: Study, id: string): boolean {
  return study
    .about(id)
    .asked.some(
      ({ asked, about, outcome }) =>
        asked === "children" && about.includes(id) && outcome === "none",
    );
}

function openNext(study: Study, id: string): Unable {
  const open = isAgeTold(study, id)
    ? `whether there are children of ${study.name(id)}`
    : `${study.possessive(id)} age, and whether there are children`;
  const missing = `${open}: it cannot be told whether early parenthood went on or stopped`;
  return { pattern: pattern.id, missing, about: [id] };
}

function questionOf(study: Study, id: string): Question {
  const ask = isAgeTold(study, id)
    ? `Are there children of ${study.name(id)}?`
    : `How old is ${study.name(id)}, and are there children?`;
  return { about: [id], ask, settles: pattern.id };
}

/** Told as an age, or as a birth that can be placed: not by another age alone. */
function isAgeTold(study: Study, id: string): boolean {
  const person = study.family.people.get(id);
  const age = person?.age?.fact;
  if (age?.answer === "yes" && age.level === "stated") return true;
  const { least, most } = study.lifeOf(id).born;
  const isPlaced = isFinite(least) && isFinite(most);
  return isPlaced && person?.born?.answer === "yes" && person.born.time.names.length === 0;
}

function unableOf(study: Study, unknown: readonly string[]): Unable {
  const missing = `the age of ${study.list(unknown)} at the birth of the first child`;
  return { pattern: pattern.id, missing, about: unknown };
}
