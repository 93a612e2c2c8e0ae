import type { HeldSeat } from "../dyads/held-seats.ts";
import { placeTold } from "../dyads/held-seats.ts";
import { matched } from "../dyads/matched.ts";
import { isOpenRole } from "../dyads/open-role.ts";
import { isOpenSeat } from "../dyads/seat-denials.ts";
import { seatTold, seatWords } from "../dyads/seat-words.ts";
import type { Found, Unable } from "../finding.ts";
import { linkTold } from "../recurrence/links.ts";
import { recurrence } from "../recurrence/recurrence.ts";
import { capped } from "../recurrence/standing.ts";
import type { Detector, Study } from "../study.ts";

const pattern = { id: "P01", name: "The same role, a generation on" };

/**
 * Parent and child hold roles of one family in corresponding seats toward different people: both as
 * a child toward an own parent, or both beside a partner. Where the parent is the one toward whom
 * the child holds it, the seat changes and P03 speaks. Other seats and the same word in another
 * seat are none. Two holders make a recurrence at most.
 */
export const roleAdjacent: Detector = {
  ...pattern,
  source: "Boszormenyi-Nagy & Spark 1973, Invisible Loyalties; McGoldrick et al. 2020",
  detect: (study) => {
    const withRoles = new Set(study.kinIn("roles"));
    const isOpen = new Set(study.family.roles.filter(isOpenRole).map(({ who }) => who));
    const pairs = [...withRoles].flatMap((child) =>
      study.kin
        .parentsOf(child)
        .filter((parent) => withRoles.has(parent))
        .map((parent) => [parent, child] as const),
    );
    return {
      findings: pairs.flatMap(([parent, child]) => ofPair(study, parent, child)),
      questions: [],
      unable: pairs
        .filter((pair) => pair.some((id) => isOpen.has(id)))
        .flatMap(([parent, child]) => unableOf(study, parent, child)),
    };
  },
};

function ofPair(study: Study, parent: string, child: string): readonly Found[] {
  return study.heldSeats(parent).flatMap((elder) =>
    study
      .heldSeats(child)
      .filter(({ place, family }) => place === elder.place && family === elder.family)
      .filter(({ toward }) => toward !== parent && toward !== elder.toward)
      .map((younger) => found(study, elder, younger)),
  );
}

function found(study: Study, elder: HeldSeat, younger: HeldSeat): Found {
  const { family, place } = elder;
  const { lines, same } = matched([elder, younger]);
  const words = lines.map((line) => seatWords(study, line, family));
  const told = [
    ...lines.map((line) => seatTold(study, line, family)),
    ...[elder, younger].flatMap((seat) => placeTold(study, seat)),
    ...linkTold(study, elder.who, younger.who),
  ];
  const story = `${study.name(younger.who)} is described in a like position toward ${study.name(younger.toward)} (${words[1] ?? ""}) as ${study.name(elder.who)} held toward ${study.name(elder.toward)} (${words[0] ?? ""}).`;
  return recurrence(study, {
    pattern,
    holders: [elder.who, younger.who],
    trait: `${place}-${family}`,
    grade: capped(2, told),
    modifiers: same === null ? [] : ["+seats"],
    // In the order of the seats: whose partner descends from whom has no part in it.
    inOrder: [elder.toward, elder.who, younger.toward, younger.who],
    told,
    claim: `As told, ${story}`,
    title: "A like role, a generation on",
    caption: story,
    support: { shown: 2, known: 2, unknown: 0 },
    rivals: [
      "One word may stand for different things in each generation.",
      "Illness or work may have asked for it each time.",
    ],
    question: `What did ${study.list([elder.who, younger.who])} each gain in that place, and what did it ask?`,
    shown: { filled: [elder.who, younger.who], tags: lines.map(({ path }) => path) },
  });
}

/** A role told of one of two, and asked of the other without an answer. */
function unableOf(study: Study, parent: string, child: string): readonly Unable[] {
  const open = (who: string, other: string): readonly Unable[] =>
    study
      .heldSeats(other)
      .filter(({ family, place }) => isOpenSeat(study, { who, family, place }))
      .map(({ place }) => ({
        pattern: pattern.id,
        missing: `whether ${study.name(who)} had a place like that of ${study.name(other)}, toward a ${place === "child" ? "parent" : "partner"}`,
      }));
  return [...open(parent, child), ...open(child, parent)];
}
