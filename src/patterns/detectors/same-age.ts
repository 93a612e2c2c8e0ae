import type { Approach } from "../ages/approaching.ts";
import { approachesIn } from "../ages/approaching.ts";
import type { Correspondence } from "../ages/correspondences.ts";
import { alsoTold } from "../ages/milestones.ts";
import { correspondencesIn, linksBetween } from "../ages/correspondences.ts";
import { once } from "../../family/once.ts";
import type { Found } from "../finding.ts";
import type { Told } from "../told.ts";
import type { Rest } from "../instance.ts";
import { instance, sketched } from "../instance.ts";
import type { Detector, Study } from "../study.ts";

const pattern = { id: "P28", name: "The same age" };

/**
 * The same kind of event at the same completed age, or a year apart, up to the grandparents or between
 * brothers or sisters of one gender; and somebody who now is about as old as a parent was when
 * something happened. Both ages certain to the year; ages at which many things happen to everybody
 * are left out. The same age is an echo, a year apart a note: never more.
 */
export const sameAge: Detector = {
  ...pattern,
  source: "Schützenberger 1998, The Ancestor Syndrome; McGoldrick et al. 2020; Hilgard 1953",
  detect: (study) => {
    const traitOf = once((kind: string) => kind.replaceAll(" ", "-"));
    const { near, examined } = correspondencesIn(study);
    return {
      findings: [
        ...near.map((one) => found(study, one, traitOf(one.elder.kind))),
        ...approachesIn(study).map((one) => approaching(study, one)),
      ],
      questions: [],
      unable: [],
      examined: { pairs: examined, byChance: examined * chance },
    };
  },
};

/** Ages spread over eighty years agree within one year in 3 of about 81 pairs. */
const chance = 3 / 81;

const rivals = [
  "Among many ages some agree by chance: about one pair in 27 lies within a year.",
  "Many events come at much the same age in most lives.",
];

function found(study: Study, one: Correspondence, trait: string): Found {
  const { elder, younger } = one;
  const head = {
    pattern,
    about: [younger.who, elder.who],
    trait,
    kind: "note",
    grade: elder.age === younger.age ? 1 : 0,
  } as const;
  return sketched(study, head, () => wordsOf(study, one));
}

function wordsOf(study: Study, { elder, younger }: Correspondence): Rest {
  const [e, y] = [study.name(elder.who), study.name(younger.who)];
  const same = elder.age === younger.age;
  const at = same
    ? `${y} was ${younger.age}, the age at which it was so for ${e}`
    : `${y} was ${younger.age}, ${e} ${elder.age}`;
  const story = `the same kind of event (${elder.kind}) came at ${same ? "the same age" : "nearly the same age"}: ${at}`;
  return {
    told: [
      ...[elder, younger].flatMap((one) => [
        { fact: one.fact, words: `${study.name(one.who)}: ${one.kind}` },
        ...alsoTold(study, one),
        ...birthTold(study, one.who),
      ]),
      ...linksBetween(study, elder.who, younger.who),
    ],
    claim: `As recorded, ${story}.`,
    title: same ? "At the same age" : "At nearly the same age",
    caption: `${story}.`,
    rivals,
    question: `Does anybody in the family connect the two, and how?`,
    shown: { tags: [elder.who, younger.who] },
  };
}

function approaching(study: Study, { who, age, elder, at, links }: Approach): Found {
  const [w, e] = [study.name(who), study.name(elder.who)];
  const story = `${w} is ${age} at the time of telling; ${e} was ${at} at this: ${elder.kind}`;
  return instance(study, {
    pattern,
    about: [who, elder.who],
    trait: `nearing-${elder.kind.replaceAll(" ", "-")}`,
    kind: "note",
    grade: age === at ? 1 : 0,
    told: [
      { fact: elder.fact, words: `${e}: ${elder.kind}` },
      ...alsoTold(study, elder),
      ...[who, elder.who].flatMap((id) => birthTold(study, id)),
      ...links,
    ],
    claim: `As recorded, ${story}. Nothing follows from it for ${w}.`,
    title: "Near a parent’s age at something",
    caption: `${story}.`,
    rivals,
    question: `Has ${w} thought of that age, and what comes to mind?`,
    shown: { tags: [who] },
  });
}

function birthTold({ family, name }: Study, id: string): readonly Told[] {
  const born = family.people.get(id)?.born ?? null;
  return born === null ? [] : [{ fact: born, words: `the birth of ${name(id)}` }];
}
