import type { Found } from "../finding.ts";
import type { Instance, Rest } from "../instance.ts";
import { sketched } from "../instance.ts";
import type { Told } from "../told.ts";
import { linkTold } from "../recurrence/links.ts";
import type { Position } from "../sibships/position.ts";
import { positionOf } from "../sibships/position.ts";
import { carerIn, carersIn } from "../sibships/carers.ts";
import { markedBetween, markedIn } from "../sibships/marked.ts";
import { kinAmong } from "../recurrence/kin-among.ts";
import { unionsAmong } from "../unions-among.ts";
import type { Detector, Study } from "../study.ts";

const pattern = { id: "P18", name: "Place among brothers and sisters" };

/**
 * Facts of place only: parent and child in the same place with a marked bond between them; partners
 * of the index person and the parents in like or unlike places; carers of two generations in the
 * same place. What people are like does not follow from it: three national panels found next to
 * nothing (Rohrer, Egloff & Schmukle 2015).
 */
export const siblingPosition: Detector = {
  ...pattern,
  source: "Toman 1993, Family Constellation; Rohrer, Egloff & Schmukle 2015, PNAS 112",
  detect: (study) => {
    const pairs = (people: readonly string[]): readonly Pair[] =>
      kinAmong(study, people).flatMap((child) =>
        study.kin.parentsOf(child).map((parent): Pair => [parent, child]),
      );
    const couples = study.family.index.flatMap((id) => couplesAround(study, id));
    return {
      findings: [
        ...pairs(markedIn(study)).flatMap((pair) => marked(study, pair)),
        ...pairs(carersIn(study)).flatMap((pair) => carers(study, pair)),
        ...couples.flatMap((pair) => partners(study, pair)),
      ],
      questions: [],
      unable: [],
    };
  },
};

type Pair = readonly [string, string];

function couplesAround({ kin }: Study, id: string): readonly Pair[] {
  const own = kin.partnersOf(id).map((partner): Pair => [id, partner]);
  const [one, other] = kin.parentsOf(id);
  const parents = one !== undefined && other !== undefined && kin.partnersOf(one).includes(other);
  return parents ? [...own, [one, other]] : own;
}

interface Placed {
  readonly places: readonly [Position, Position];
  readonly same: boolean;
}

function placed(study: Study, [a, b]: Pair): Placed | null {
  const [first, second] = [positionOf(study, a), positionOf(study, b)];
  if (first === null || second === null) return null;
  return { places: [first, second], same: first.place === second.place };
}

function marked(study: Study, pair: Pair): readonly Found[] {
  const bond = markedBetween(study, pair);
  const both = bond.length === 0 ? null : placed(study, pair);
  const [first] = both?.places ?? [];
  if (both?.same !== true || first === undefined) return [];
  const [parent, child] = pair;
  const words = (): string =>
    `${study.list(pair)} are both ${placeWords(first)}, and a marked bond is told between them`;
  return [
    made(study, pair, {
      trait: "marked-bond",
      grade: 1,
      told: () => [
        ...both.places.flatMap(({ told }) => told()),
        ...bond,
        ...linkTold(study, parent, child),
      ],
      words,
      title: "Parent and child in the same place",
    }),
  ];
}

function carers(study: Study, pair: Pair): readonly Found[] {
  const [above, below] = pair.map((id) => carerIn(study, id));
  if (!above?.length || !below?.length) return [];
  const both = placed(study, pair);
  const [first] = both?.places ?? [];
  if (both?.same !== true || first === undefined || first.place === "only") return [];
  const [parent, child] = pair;
  const words = (): string =>
    `in two generations somebody who cares for others is ${placeWords(first)}: ${study.list(pair)}`;
  return [
    made(study, pair, {
      trait: "carer",
      grade: 2,
      told: () => [
        ...above,
        ...below,
        ...both.places.flatMap(({ told }) => told()),
        ...linkTold(study, parent, child),
      ],
      words,
      title: "Carers in the same place",
    }),
  ];
}

function partners(study: Study, pair: Pair): readonly Found[] {
  const both = placed(study, pair);
  if (both === null) return [];
  const [first, second] = both.places;
  const words = (): string =>
    both.same
      ? `${study.list(pair)} are both ${placeWords(first)}`
      : `${study.name(pair[0])} is ${placeWords(first)}, ${study.name(pair[1])} ${placeWords(second)}`;
  return [
    made(study, pair, {
      trait: "partners",
      grade: 0,
      told: () => [...first.told(), ...second.told(), ...unionsAmong(study, pair).slice(0, 1)],
      words,
      title: both.same ? "Partners in like places" : "Partners in unlike places",
    }),
  ];
}

function placeWords({ place }: Position): string {
  if (place === "only") return "an only child";
  return place === "middle" ? "a middle child" : `the ${place}`;
}

interface Words {
  readonly trait: string;
  readonly grade: Instance["grade"];
  readonly told: () => readonly Told[];
  readonly title: string;
  readonly words: () => string;
}

function made(study: Study, pair: Pair, what: Words): Found {
  const { trait, grade } = what;
  const head = { pattern, about: [...pair].sort(), trait, kind: "note", grade } as const;
  return sketched(study, head, () => restOf(study, pair, what));
}

function restOf(study: Study, pair: Pair, what: Words): Rest {
  const words = what.words();
  return {
    people: pair,
    told: what.told(),
    title: what.title,
    claim: `As recorded, ${words}. Nothing about what they are like follows from it.`,
    caption: `${words}.`,
    rivals: [
      "Of any two people about every third pair shares a place.",
      "Brothers or sisters may be missing from the record.",
    ],
    question: `How was it to be in that place for ${study.list(pair)}?`,
    shown: { tags: pair },
  };
}
