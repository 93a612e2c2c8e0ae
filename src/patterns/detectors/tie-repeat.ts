import type { TieKind } from "../../catalogue/ties.ts";
import { ties } from "../../catalogue/ties.ts";
import type { CoupleRepeat, CoupleTie } from "../couples/inherited-ties.ts";
import { coupleRepeats } from "../couples/inherited-ties.ts";
import { dating } from "../dated.ts";
import type { SiblingTie } from "../dyads/sibling-ties.ts";
import { siblingTies } from "../dyads/sibling-ties.ts";
import type { TieChain } from "../dyads/tie-chains.ts";
import { spokenBySeats } from "../dyads/spoken-by-seats.ts";
import { repeatableTies } from "../dyads/repeatable-ties.ts";
import { blankTies } from "../dyads/blank-ties.ts";
import type { Found, Unable } from "../finding.ts";
import type { Told } from "../told.ts";
import { linkTold } from "../recurrence/links.ts";
import { recurrence } from "../recurrence/recurrence.ts";
import { capped } from "../recurrence/standing.ts";
import type { TieStretch } from "../stretches.ts";
import type { Detector, Study } from "../study.ts";
import { capital } from "../wording.ts";
import { wordFor } from "../../family/word-for.ts";

const pattern = { id: "P06", name: "The same tie, again" };

/**
 * The same tie between parent and child in consecutive generations, between brothers and sisters
 * of two generations, or in a parent's couple and the child's. Phases are compared by "ever".
 * Ordinary nearness, contact broken off (P07) and harm (P14) are left to others, and so are pairs
 * whose places are found to repeat (P03).
 */
export const tieRepeat: Detector = {
  ...pattern,
  source: "Bowen 1978, Family Therapy in Clinical Practice; McGoldrick et al. 2020",
  detect: (study) => {
    const isSpoken = spokenBySeats(study);
    const told = new Set(study.ties().map(({ tie }) => tie));
    const findings = repeatableTies
      .filter((tie) => told.has(tie))
      .flatMap((tie) => [
        ...study
          .tieChains(tie)
          .filter((chain) => !isSpoken(chain))
          .map((chain) => ofChain(study, chain)),
        ...siblingTies(study, tie).map((one) => ofSiblings(study, tie, one)),
        ...coupleRepeats(study, tie).map((one) => ofCouples(study, tie, one)),
      ]);
    return { findings, questions: [], unable: unableOf(study) };
  },
};

function unableOf(study: Study): readonly Unable[] {
  return blankTies(study)
    .filter(({ tie }) => repeatableTies.includes(tie))
    .map(({ tie, between }) => ({
      pattern: pattern.id,
      missing: `whether it was so between ${study.list(between)}: ${wordFor(study.family, ties[tie])}`,
    }));
}

const rivals = [
  "The same word may stand for different things in each generation.",
  "Whoever tells of both bonds may see them in the same light.",
];

function ofChain(study: Study, { tie, way, stretches, links }: TieChain): Found {
  const label = wordFor(study.family, ties[tie]);
  const pairs = links.map((pair) => study.list(pair)).join("; ");
  const [eldest = ""] = way;
  const above = study.kin.parentsOf(eldest);
  const core = [
    ...stretches.map((stretch) => stretchTold(study, stretch)),
    ...links.flatMap(([parent, child]) => linkTold(study, parent, child)),
  ];
  return recurrence(study, {
    pattern,
    holders: way,
    trait: tie,
    grade: capped(links.length > 2 ? 3 : 2, core),
    modifiers: dating(
      study.family.timeline,
      stretches.map(({ phase }) => phase),
    ),
    told: [...core, ...above.flatMap((parent) => linkTold(study, parent, eldest))],
    claim: `As told, the same tie (${label}) is described between parent and child in consecutive generations: ${pairs}.`,
    title: `${capital(label)}, again between parent and child`,
    caption: `${capital(label)}: ${pairs}.`,
    support: { shown: links.length, known: links.length, unknown: above.length },
    rivals,
    question: `What did the younger ones see of the bond before their own?`,
    shown: {
      filled: way,
      ribbon: stretches.map(({ phase }) => phase.path),
      tags: stretches.map(({ phase }) => phase.path),
    },
  });
}

function stretchTold(study: Study, { bond, phase, tie }: TieStretch): Told {
  return { fact: phase, words: `${study.list(bond.between)}: ${wordFor(study.family, ties[tie])}` };
}

function ofSiblings(study: Study, tie: TieKind, one: SiblingTie): Found {
  const { parent, child, siblings, stretches, told } = one;
  const label = wordFor(study.family, ties[tie]);
  const pairs = `${study.list([parent, siblings[0]])}; ${study.list([child, siblings[1]])}`;
  return recurrence(study, {
    pattern,
    holders: [parent, child, ...siblings],
    trait: tie,
    grade: capped(2, told),
    modifiers: dating(
      study.family.timeline,
      stretches.map(({ phase }) => phase),
    ),
    told,
    claim: `As told, the same tie (${label}) is described among brothers or sisters in two generations: ${pairs}.`,
    title: `${capital(label)}, again among brothers or sisters`,
    caption: `${capital(label)}: ${pairs}.`,
    support: { shown: 2, known: 2, unknown: 0 },
    rivals,
    question: `What did ${study.name(child)} hear of ${study.name(siblings[0])} as a child?`,
    shown: { tags: stretches.map(({ phase }) => phase.path) },
  });
}

/** Couples of one kind make a recurrence; a marriage and another couple only an echo, to be noted. */
function ofCouples(study: Study, tie: TieKind, one: CoupleRepeat): Found {
  const { child, parents, own } = one;
  const alike = own.some(({ kind }) => kind === parents.kind);
  const label = wordFor(study.family, ties[tie]);
  const all = [parents, ...own];
  const told = [
    ...all.map((couple) => coupleTold(study, tie, couple)),
    ...parents.bond.between.flatMap((parent) => linkTold(study, parent, child)),
  ];
  const couples = all.map(({ bond }) => study.list(bond.between)).join("; ");
  const story = `${capital(label)} is told of a couple in two generations: ${couples}.`;
  return recurrence(study, {
    pattern,
    holders: [child, ...parents.bond.between],
    people: [...new Set(all.flatMap(({ bond }) => bond.between))],
    trait: tie,
    kind: alike ? "repeat" : "note",
    grade: capped(alike ? 2 : 1, told),
    modifiers: dating(
      study.family.timeline,
      all.map(({ phase }) => phase),
    ),
    told,
    claim: `On the information recorded so far, ${label} is told of a couple in two generations: ${couples}.${alike ? "" : " The bonds are of different kinds; it may be no more than an echo."}`,
    title: `${capital(label)} in couples of two generations`,
    caption: story,
    support: { shown: all.length, known: all.length, unknown: 0 },
    rivals: [...rivals, "Many couples pass through this."],
    question: `What did ${study.name(child)} learn about couples from ${study.list(parents.bond.between)}?`,
    shown: { tags: all.map(({ phase }) => phase.path) },
  });
}

function coupleTold(study: Study, tie: TieKind, { bond, phase, kind }: CoupleTie): Told {
  return {
    fact: phase,
    words: `${study.list(bond.between)} (${kind}): ${wordFor(study.family, ties[tie])}`,
  };
}
