import { fewWords } from "../few-words.ts";
import type { Found } from "../finding.ts";
import { instance } from "../instance.ts";
import type { Follower } from "../stress/followers.ts";
import { followersIn } from "../stress/followers.ts";
import type { Stress } from "../stress/stresses.ts";
import { stressesOf } from "../stress/stresses.ts";
import { stillborn } from "../mourning/stillborn.ts";
import { linksAmong } from "../links.ts";
import type { Detector, Study } from "../study.ts";

const pattern = { id: "P26", name: "What followed an event" };

/** Conditions, seats and strained bonds that began after a loss, a divorce, a move or a leaving. */
export const symptomAfterEvent: Detector = {
  ...pattern,
  source: "McGoldrick et al. 2020, on life events and functioning",
  detect: (study) => {
    const followersOf = followersIn(study);
    const followers = new Map<Stress, readonly Follower[]>();
    const stresses = stressesOf(study, {
      mourned: [...study.kin.kin, ...stillborn(study)],
      isOf: () => true,
      isMeant: (stress) => {
        const after = isTurningPoint(stress) ? followersOf(stress) : [];
        if (after.length > 0) followers.set(stress, after);
        return after.length > 0;
      },
    });
    const findings = stresses.map((stress) => found(study, stress, followers.get(stress) ?? []));
    return { findings, questions: [], unable: [] };
  },
};

/** An application is a step on the way, not yet a launch. */
function isTurningPoint({ kind }: Stress): boolean {
  return ["death", "divorce", "move", "migration", "launching"].includes(kind);
}

function found(study: Study, stress: Stress, followers: readonly Follower[]): Found {
  const words = followers.map((follower) => follower.words());
  const what = stress.words();
  const dated = followers.every((follower) => follower.dated);
  const people = [...new Set([...stress.people, ...followers.flatMap((one) => one.people)])];
  return instance(study, {
    pattern,
    about: [...stress.people].sort(),
    trait: stress.kind.replaceAll(" ", "-"),
    people,
    kind: "note",
    grade: followers.length > 1 || dated ? 2 : 1,
    modifiers: dated ? [] : ["-undated"],
    told: [
      ...[stress, ...followers].map((one) => ({ fact: one.fact, words: one.words() })),
      ...linksAmong(study, people),
    ],
    claim: `As recorded, ${what} was followed by: ${words.join("; ")}.${dated ? "" : " How soon is not told for all of it."}`,
    title: `What followed ${what}`,
    caption: `${what}, followed by: ${fewWords(words, 2)}.`,
    rivals: [
      "What came after an event need not belong to it.",
      "It may have begun earlier, unnoticed.",
    ],
    question: `How was it for everybody before and after ${what}?`,
    shown: { tags: followers.map(({ fact }) => fact.path) },
  });
}
