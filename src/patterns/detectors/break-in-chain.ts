import type { Break } from "../changes/break.ts";
import type { Factors } from "../changes/factors.ts";
import { factorsOf } from "../changes/factors.ts";
import { closedTies } from "../changes/closed-ties.ts";
import { leftSeats } from "../changes/left-seats.ts";
import type { Step } from "../changes/steps.ts";
import { wordsOf } from "../changes/steps.ts";
import { noChildren } from "../changes/no-children.ts";
import { unlikeChildren } from "../changes/unlike-children.ts";
import { unlikeParents } from "../changes/unlike-parents.ts";
import { unlikePartners } from "../changes/unlike-partners.ts";
import { fewWords } from "../few-words.ts";
import type { Found } from "../finding.ts";
import type { Told } from "../told.ts";
import type { Rest } from "../instance.ts";
import { sketched } from "../instance.ts";
import type { Detector, Study } from "../study.ts";

const pattern = { id: "P38", name: "A different course" };

/**
 * Where something that recurs, or a reversed seat toward a parent, is told to have stopped, with
 * all that is told from around that time. Who is too young, or of whom nobody said, stops nothing;
 * nor does a death.
 */
export const breakInChain: Detector = {
  ...pattern,
  source: "Wolin & Bennett 1984; Egeland, Jacobvitz & Sroufe 1988, Breaking the cycle of abuse",
  detect: (study) => {
    const breaks = [
      ...leftSeats(study),
      ...unlikeChildren(study),
      ...unlikeParents(study),
      ...closedTies(study),
      ...noChildren(study),
      ...unlikePartners(study),
    ];
    return {
      findings: breaks.map((one) => found(study, one)),
      questions: [],
      unable: [],
    };
  },
};

const none: Factors = { near: [], undated: [], earlier: [], ordered: false };

function found(study: Study, one: Break): Found {
  const factors = one.change === null ? none : factorsOf(study, one, one.change);
  const head = {
    pattern,
    about: one.about,
    trait: one.trait,
    kind: "change",
    grade: factors.ordered && one.certain ? 2 : 1,
    verdict: one.certain ? "yes" : "possible",
  } as const;
  return sketched(study, head, () => restOf(study, one, factors));
}

function restOf(study: Study, one: Break, factors: Factors): Rest {
  const [who] = one.sides;
  const { what, short = what, told, dates = [] } = one.words();
  return {
    modifiers: factors.undated.length === 0 ? [] : ["-undated"],
    told: [...told, ...stepsTold(study, factors), ...dates],
    claim: `With ${study.name(who)} this seems to have taken a different course: ${what}.${around(study, one.sides, factors)}`,
    title: one.title,
    caption: `${short}.`,
    rivals: [
      "The change may be recent, or partial.",
      "What came at the time need not have brought it about.",
    ],
    question: `What made it possible for ${study.name(who)}, and what ${study.mayLive(who) ? "keeps" : "kept"} it going?`,
    shown: { tags: one.tags },
  };
}

function stepsTold(study: Study, { near, undated, earlier }: Factors): Told[] {
  return [...near, ...undated, ...earlier].flatMap(({ who, fact, also, words }) =>
    [fact, ...also].map((one) => ({ fact: one, words: `${study.name(who)}: ${words}` })),
  );
}

/** "Around that time: on the side of Anna, …; on the side of Ben, …. Earlier: …." */
function around(
  study: Study,
  people: readonly string[],
  { near, undated, earlier }: Factors,
): string {
  return [
    { head: "Around that time", steps: near },
    { head: "Earlier", steps: earlier },
    { head: "How near to that time is not told", steps: undated },
  ]
    .filter(({ steps }) => steps.length > 0)
    .map(({ head, steps }) => ` ${head}: ${sides(study, people, steps)}.`)
    .join("");
}

function sides(study: Study, people: readonly string[], steps: readonly Step[]): string {
  return people
    .map((who) => ({ who, own: steps.filter((step) => step.who === who) }))
    .filter(({ own }) => own.length > 0)
    .map(({ who, own }) => `on the side of ${study.name(who)}, ${fewWords(wordsOf(own), 3, ", ")}`)
    .join("; ");
}
