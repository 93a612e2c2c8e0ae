import { conditions } from "../../catalogue/conditions.ts";
import { seatWords } from "../dyads/seat-words.ts";
import type { Recreation } from "../dyads/recreations.ts";
import { recreationsIn } from "../dyads/recreations.ts";
import type { Found, Unable } from "../finding.ts";
import type { Modifier } from "../modifiers.ts";
import { recurrence } from "../recurrence/recurrence.ts";
import { capped } from "../recurrence/standing.ts";
import type { Detector, Study } from "../study.ts";

const pattern = { id: "P04", name: "A child's place, again with a partner" };

/**
 * A place held toward a parent comes up again toward a partner, certainly later. Where the order
 * is not told nothing is found: the partner may have come to need it late in a long marriage.
 */
export const dyadRecreatedInCouple: Detector = {
  ...pattern,
  source: "Boszormenyi-Nagy & Spark 1973, Invisible Loyalties; Framo 1982",
  detect: (study) => {
    const all = recreationsIn(study);
    return {
      findings: all.filter(({ ordered }) => ordered === "yes").map((one) => found(study, one)),
      questions: [],
      unable: all.filter(({ ordered }) => ordered === "unknown").map((one) => unableOf(study, one)),
    };
  },
};

function found(study: Study, one: Recreation): Found {
  const { who, parent, partner, family, lines, shared } = one;
  const [toward, later] = lines.map((line) => seatWords(study, line, family));
  const p = study.name(who);
  const both = shared.map((kind) => conditions[kind].label).join(", ");
  const common = both === "" ? "" : ` Told of both ${study.list([parent, partner])}: ${both}.`;
  const story = `A position ${p} held toward ${study.name(parent)} (${toward ?? ""}) resembles the one described with ${study.name(partner)} (${later ?? ""}).`;
  return recurrence(study, {
    pattern,
    holders: [who, partner, parent],
    ...(family === "reversal" ? {} : { trait: family }),
    grade: capped(2, one.told),
    modifiers: modifiersOf(one),
    told: one.told,
    claim: `${story}${common}`,
    title: "A child’s place, again with a partner",
    caption: `${story}${common}`,
    support: { shown: 2, known: 2, unknown: 0 },
    rivals: [
      "A partner’s need may have come from outside, such as an illness.",
      "Looking after others may simply be something done well.",
    ],
    question: `What was ${p} in each of the two, and who asked for it?`,
    shown: { filled: [who], tags: lines.map(({ path }) => path) },
  });
}

function modifiersOf({ same, shared }: Recreation): readonly Modifier[] {
  return [
    ...(same === null ? [] : (["+seats"] as const)),
    ...(shared.length === 0 ? [] : (["+shared"] as const)),
  ];
}

function unableOf(study: Study, { who, parent, partner }: Recreation): Unable {
  const missing = `which came first for ${study.name(who)}: the place toward ${study.name(parent)}, or the one toward ${study.name(partner)}`;
  return { pattern: pattern.id, missing };
}
