import { roles } from "../../catalogue/roles.ts";
import type { RoleKind } from "../../catalogue/roles.ts";
import { ties } from "../../catalogue/ties.ts";
import { counted } from "../counted.ts";
import { byPerson } from "../by-person.ts";
import type { Told } from "../told.ts";
import type { Namesake } from "../naming/namesake.ts";
import { mayFollow } from "../life.ts";
import { linkTold } from "../recurrence/links.ts";
import { deathWords } from "./death-words.ts";
import { stillbornBeside } from "./stillborn.ts";
import type { Role } from "../../family/statements.ts";
import { stretchesOf } from "../stretches.ts";
import type { Study } from "../study.ts";
import { wordFor } from "../../family/word-for.ts";

/** A child born certainly soon after a death, and what else is told of it. */
export interface Born {
  readonly child: string;
  readonly dead: string;
  readonly isSibling: boolean;
  /** What makes it more than a birth after a death: "the same name", "the same gender". */
  readonly signs: readonly { readonly words: string; readonly told: readonly Told[] }[];
  readonly told: readonly Told[];
}

/** Within two years of a brother's or sister's death, or within one of another close one's. */
export function bornAfterDeaths(study: Study): readonly Born[] {
  const namesakes = byPerson(study, study.namesakes(), ({ child }) => [child]);
  const { replacement, replacementOther } = study.settings;
  const isSoonAfter = (child: string, dead: string, days: number): boolean => {
    const { died } = study.lifeOf(dead);
    return died !== null && mayFollow(died, study.lifeOf(child).born, days);
  };
  const all: Born[] = [];
  for (const child of study.kin.kin) {
    for (const dead of [...study.kin.siblingsOf(child), ...stillbornBeside(study, child)])
      if (isSoonAfter(child, dead, replacement))
        all.push(...bornAfter({ study, namesakes }, [child, dead], true));
    const close = eldersOf(study, child).filter((dead) =>
      isSoonAfter(child, dead, replacementOther),
    );
    for (const dead of new Set(close))
      all.push(...bornAfter({ study, namesakes }, [child, dead], false));
  }
  return all;
}

/** Parents and grandparents. */
function eldersOf({ kin }: Study, child: string): readonly string[] {
  const parents = kin.parentsOf(child);
  return parents.length === 0
    ? parents
    : [...parents, ...parents.flatMap((id) => kin.parentsOf(id))];
}

interface Known {
  readonly study: Study;
  readonly namesakes: (child: string) => readonly Namesake[];
}

function bornAfter(
  { study, namesakes }: Known,
  [child, dead]: readonly [string, string],
  isSibling: boolean,
): readonly Born[] {
  const { people, timeline } = study.family;
  const [born, died] = [people.get(child)?.born ?? null, people.get(dead)?.died ?? null];
  if (born === null || died === null || !counted(born) || !counted(died)) return [];
  const gap = timeline.between(died.time.start, born.time.start);
  const within = isSibling ? study.settings.replacement : study.settings.replacementOther;
  if (gap.least <= 0 || gap.most > within) return [];
  const spaced = isSibling && isOrdinarySpacing(study, child);
  const signs = [
    ...special(study, child, dead),
    ...named(namesakes, child, dead),
    ...(isSibling && !spaced ? sameGender(study, child, dead) : []),
  ];
  if (spaced && signs.length === 0) return [];
  const told = [
    { fact: died, words: deathWords(study, dead) },
    { fact: born, words: `the birth of ${study.name(child)}` },
    ...(isSibling ? sharedLinks(study, child, dead) : linkTold(study, dead, child)),
  ];
  return [{ child, dead, isSibling, signs, told }];
}

/** Whether the other children of the family came as fast: then a birth so soon says nothing. */
function isOrdinarySpacing(study: Study, child: string): boolean {
  const all = [child, ...study.kin.siblingsOf(child)];
  const { timeline } = study.family;
  const gaps = all.flatMap((elder) => {
    const later = all
      .map((younger) => timeline.between(study.birthOf(elder), study.birthOf(younger)))
      .filter(({ least }) => least > 0)
      .sort((a, b) => a.least - b.least);
    return later.slice(0, 1).map(({ least }) => least);
  });
  const short = gaps.filter((gap) => gap <= study.settings.replacement);
  return gaps.length >= 3 && short.length * 2 > gaps.length;
}

const seats: readonly RoleKind[] = ["golden-child", "scapegoat", "identified-patient"];

/** Focused on, shielded, given a place of its own, or told to have come in the place of the dead. */
function special(study: Study, child: string, dead: string): Born["signs"] {
  const inPlace = ({ who, toward, inPlaceOf, kinds }: Role): boolean =>
    who === child &&
    kinds.includes("replacement-child") &&
    [toward ?? dead, inPlaceOf ?? dead].every((id) => id === dead);
  const roleLines = study
    .about(child)
    .roles.filter(
      (role) =>
        counted(role) &&
        (inPlace(role) ||
          (role.toward === child && role.kinds.includes("overprotective-parent")) ||
          (role.who === child && role.kinds.some((kind) => seats.includes(kind)))),
    );
  const focus = study
    .about(child)
    .bonds.filter((bond) => counted(bond) && bond.between.includes(child))
    .flatMap(stretchesOf)
    .filter(({ tie, phase }) => tie === "focused-on" && !phase.by.includes(child));
  return [
    ...roleLines.map((fact) => ({
      words: `a special place (${fact.kinds.map((kind) => wordFor(study.family, roles[kind])).join(", ")})`,
      told: [
        {
          fact,
          words: `${study.name(fact.who)}: ${wordFor(study.family, roles[fact.kinds[0] ?? "hero"])}`,
        },
      ],
    })),
    ...focus.map(({ phase, bond, tie }) => ({
      words: "a special place (focused on)",
      told: [
        { fact: phase, words: `${study.list(bond.between)}: ${wordFor(study.family, ties[tie])}` },
      ],
    })),
  ].slice(0, 1);
}

function named(namesakes: Known["namesakes"], child: string, dead: string): Born["signs"] {
  return namesakes(child)
    .filter(({ elder }) => elder === dead)
    .map(({ told }) => ({ words: "the same name", told: told() }));
}

function sameGender({ family, name }: Study, child: string, dead: string): Born["signs"] {
  const [own, other] = [family.people.get(child), family.people.get(dead)];
  const gender = own?.gender;
  if (gender !== other?.gender || (gender !== "female" && gender !== "male")) return [];
  const told = [own, other].flatMap((person) =>
    (person?.values ?? [])
      .filter(({ key }) => key === "gender")
      .slice(0, 1)
      .map((fact) => ({ fact, words: `${name(person?.id ?? child)}: ${fact.is}` })),
  );
  return [{ words: "the same gender", told }];
}

function sharedLinks(study: Study, a: string, b: string): readonly Told[] {
  return study.kin
    .parentsOf(a, ["birth"])
    .filter((parent) => study.kin.parentsOf(b, ["birth"]).includes(parent))
    .flatMap((parent) => [...linkTold(study, parent, a), ...linkTold(study, parent, b)]);
}
