import { ties } from "../../catalogue/ties.ts";
import type { Found } from "../finding.ts";
import type { Told } from "../told.ts";
import { instance } from "../instance.ts";
import type { TieStretch } from "../stretches.ts";
import { stretchesBetween } from "../dyads/tie-chains.ts";
import { linksAmong } from "../links.ts";
import { kinAmong } from "../recurrence/kin-among.ts";
import type { Detector, Study } from "../study.ts";
import type { Third } from "../triangles/thirds.ts";
import { thirdsOf } from "../triangles/thirds.ts";
import { capital } from "../wording.ts";
import { wordFor } from "../../family/word-for.ts";

const pattern = {
  id: "P22",
  name: "Fixed pair, rotating third",
  plain: "A close pair, and others who come near",
};

const near: readonly TieStretch["tie"][] = ["fused", "best-friends", "close"];

/** A close pair with a parent or partner, and a series of others who met the same limit. */
export const rotatingThird: Detector = {
  ...pattern,
  source:
    "Bowen 1978, Family Therapy in Clinical Practice; Guerin et al. 1996, Working with Relationship Triangles",
  detect: (study) => {
    const tied = near.flatMap((tie) => study.bondsWith(tie).flatMap(({ between }) => between));
    const pairs = kinAmong(study, tied).flatMap((y) =>
      [...new Set([...study.kin.parentsOf(y), ...study.kin.partnersOf(y)])].flatMap((x) =>
        ofPair(study, x, y),
      ),
    );
    return { findings: pairs, questions: [], unable: [] };
  },
};

function ofPair(study: Study, x: string, y: string): Found[] {
  const close = stretchesBetween(study, x, y).filter(
    ({ bond, tie }) => near.includes(tie) && bond.between.includes(x) && bond.between.includes(y),
  );
  if (close.length === 0) return [];
  const thirds = thirdsOf(study, { x, y, spells: close.map(({ spell }) => spell) });
  const reached = thirds.filter((third) => third.reached);
  if (thirds.length < 2 || reached.length === 0) return [];
  return [found(study, { x, y, close, thirds, reached })];
}

interface Series {
  readonly x: string;
  readonly y: string;
  readonly close: readonly TieStretch[];
  readonly thirds: readonly Third[];
  readonly reached: readonly Third[];
}

function found(study: Study, { x, y, close, thirds, reached }: Series): Found {
  const nearly = thirds.filter((third) => !third.reached);
  const certain = reached.length > 1;
  const told = [
    ...linksAmong(study, [x, y, ...ids(thirds)]),
    ...close.map((stretch) => pairTold(study, stretch)),
    ...thirds.flatMap(thirdTold(study, y)),
    ...linksAmong(study, [x, y, ...ids(thirds)]),
  ];
  const but = nearly.length === 0 ? "" : ` ${capital(study.list(ids(nearly)))} nearly, so far not.`;
  return instance(study, {
    pattern,
    about: [x, y],
    people: [x, y, ...ids(thirds)],
    kind: "triangle",
    grade: certain ? 2 : 1,
    modifiers: thirds.some((third) => third.by === "seen") ? ["-inferred"] : [],
    verdict: certain ? "yes" : "possible",
    told,
    claim: `As told, several who became important to ${study.name(y)} seem to have met the same limit beside the close bond with ${study.name(x)}: ${study.list(ids(reached))}.${but}`,
    title: wordFor(study.family, {
      label: "A fixed pair, one third after another",
      plain: "A close pair, and others who came near",
    }),
    caption: `Beside the bond of ${study.list([x, y])}: ${study.list(ids(reached))}.${but}`,
    counts: `${reached.length} of ${thirds.length} told as limited`,
    rivals: ["Bonds end for many reasons of their own.", "The others are told from one side only."],
    question: `What happened between ${study.list([x, y])} each time somebody else came closer?`,
    shown: {
      filled: [x, y],
      open: ids(thirds),
      ribbon: close.map(({ phase }) => phase.path),
      tags: [...close.map(({ phase }) => phase.path), ...ids(thirds)],
    },
  });
}

function ids(thirds: readonly Third[]): readonly string[] {
  return thirds.map((third) => third.id);
}

function pairTold(study: Study, { bond, phase, tie }: TieStretch): Told {
  return { fact: phase, words: `${study.list(bond.between)}: ${wordFor(study.family, ties[tie])}` };
}

function thirdTold(study: Study, y: string): (third: Third) => Told[] {
  return ({ id, grounds }) =>
    grounds.map((fact) => ({
      fact,
      words: `a limit on ${study.possessive(y)} bond with ${study.name(id)}`,
    }));
}
