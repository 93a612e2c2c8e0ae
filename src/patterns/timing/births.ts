import { counted } from "../counted.ts";
import type { Told } from "../told.ts";
import { linkTold } from "../recurrence/links.ts";
import type { Study } from "../study.ts";
import type { Offbeat } from "./offbeat.ts";
import { ageAt } from "./offbeat.ts";
import { traitOf } from "../traits/trait-of.ts";

/** First children of the very young, unless that repeats and is told there, and of those whose children are all known, of the very late. */
export function births(study: Study): readonly Offbeat[] {
  const lines = traitOf(study, "early-parenthood").lines();
  const repeated = new Set(lines.flatMap(({ holders }) => holders));
  const all: Offbeat[] = [];
  for (const parent of study.kin.kin)
    all.push(...(repeated.has(parent) ? none : early(study, parent)), ...late(study, parent));
  return all;
}

const none: readonly Offbeat[] = [];

/** Children whose births are told, so that an age can be told from them. */
function childrenOf(study: Study, parent: string): readonly string[] {
  return study.kin
    .childrenOf(parent, ["birth"])
    .filter((child) => isBornTold(study, child, parent));
}

function early(study: Study, parent: string): readonly Offbeat[] {
  const { from } = study.settings.firstChild;
  const first = study.firstBirth(parent);
  if (first === null || first.most / 365.25 > from) return none;
  const young = childrenOf(study, parent).filter(
    (child) => ageAt(study, parent, study.birthOf(child)).under <= from,
  );
  if (young.length === 0) return [];
  return [
    {
      about: [parent],
      step: "first-child-early",
      told: young.flatMap((child) => bornTold(study, child, parent)),
      words: `${study.name(parent)} had a first child before the age of ${from}`,
      title: "A first child very early",
    },
  ];
}

function late(study: Study, parent: string): readonly Offbeat[] {
  const { to } = study.settings.firstChild;
  const { asked: questions } = study.about(parent);
  if (questions.length === 0) return none;
  const all = questions.find(
    (asked) =>
      asked.asked === "children" && asked.about.includes(parent) && asked.outcome === "no others",
  );
  const isLate = (child: string): boolean =>
    ageAt(study, parent, study.birthOf(child)).least > to + 1;
  if (all === undefined) return [];
  const children = childrenOf(study, parent);
  if (children.length === 0 || !children.every(isLate)) return [];
  return [
    {
      about: [parent],
      step: "first-child-late",
      told: [
        { fact: all, words: `no other children of ${study.name(parent)}` },
        ...children.flatMap((child) => bornTold(study, child, parent)),
      ],
      words: `${study.name(parent)} had a first child after the age of ${to}`,
      title: "A first child very late",
    },
  ];
}

/** Whether both births are told, or the child's by the age of the parent. */
function isBornTold({ family }: Study, child: string, parent: string): boolean {
  const [born, own] = [child, parent].map((id) => family.people.get(id)?.born ?? null);
  if (born == null || !counted(born)) return false;
  return born.time.names.includes(parent) || (own != null && counted(own));
}

/** The link and the two births; the parent's is not needed where the child's is told by it. */
function bornTold(study: Study, child: string, parent: string): readonly Told[] {
  const told = [child, parent].map((id) => study.family.people.get(id)?.born ?? null);
  const [born, own] = told;
  if (born == null || own === undefined || !isBornTold(study, child, parent)) return [];
  const links = linkTold(study, parent, child);
  const birth = { fact: born, words: `the birth of ${study.name(child)}` };
  if (born.time.names.includes(parent)) return [birth, ...links];
  if (own === null) return [];
  return [birth, { fact: own, words: `the birth of ${study.name(parent)}` }, ...links];
}
