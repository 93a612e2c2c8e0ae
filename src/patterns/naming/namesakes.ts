import { counted } from "../counted.ts";
import type { Told } from "../told.ts";
import { linkTold } from "../recurrence/links.ts";
import type { Study } from "../study.ts";
import { toldApart } from "../told-apart.ts";
import { valuesOf } from "../values-of.ts";
import type { GivenName } from "./given-name.ts";
import { givenName } from "./given-name.ts";
import type { Above } from "./bearers.ts";
import { bearersAbove } from "./bearers.ts";
import type { Namesake } from "./namesake.ts";

/** All of them, one for each child and elder; what is told as such needs no likeness of names. */
export function namesakesIn(study: Study): readonly Namesake[] {
  const nameOf = study.kin.onceEach((id) => givenName(study, id));
  const above = bearersAbove(study, (id) => nameOf(id)?.plain ?? null);
  const all: Namesake[] = [];
  for (const child of study.kin.kin)
    all.push(...toldAfter(study, child), ...alike(study, child, { nameOf, above }));
  return all;
}

interface Names {
  readonly nameOf: (id: string) => GivenName | null;
  readonly above: (child: string) => Above;
}

function alike(study: Study, child: string, { nameOf, above }: Names): readonly Namesake[] {
  const own = nameOf(child);
  if (own === null) return [];
  const isMeant = (elder: string): boolean => nameOf(elder)?.plain === own.plain;
  return eldersOf(study, child, above(child), isMeant)
    .filter(({ elder }) => !isToldAfter(study, child, elder))
    .map(({ elder, linksIn }) => ({
      child,
      elder,
      common: own.common,
      afterDeath: isDeathFirst(study, elder, child),
      isTold: false,
      told: () => {
        const both = toldApart(study, [child, elder]);
        const names = [...nameTold(both, child), ...nameTold(both, elder)];
        return [...names, ...linksIn(both), ...deathFirst(both, elder, child)];
      },
    }));
}

function nameTold(study: Study, id: string): readonly Told[] {
  const [name] = valuesOf(study, id, "name");
  return name === undefined
    ? []
    : [{ fact: name, words: `${study.name(id)}: the name ${name.is}` }];
}

/** Whoever somebody is told to be named after, kin or not. */
function toldAfter(study: Study, child: string): readonly Namesake[] {
  const elders = study.family.people.get(child)?.namedAfter ?? [];
  if (elders.length === 0) return [];
  const [name] = valuesOf(study, child, "name");
  if (name === undefined) return [];
  return elders.map((elder) => {
    const afterDeath = isDeathFirst(study, elder, child);
    const told = (): readonly Told[] => {
      const both = toldApart(study, [child, elder]);
      const words = `${both.name(child)} was named after ${both.name(elder)}`;
      return [{ fact: name, words }, ...deathFirst(both, elder, child)];
    };
    return { child, elder, common: false, afterDeath, isTold: true, told };
  });
}

function isToldAfter(study: Study, child: string, elder: string): boolean {
  const told = study.family.people.get(child)?.namedAfter ?? [];
  return told.includes(elder) && valuesOf(study, child, "name").length > 0;
}

const none: readonly Elder[] = [];

interface Elder {
  readonly elder: string;
  /** What joins the two, in the words of a study. */
  readonly linksIn: (words: Study) => readonly Told[];
}

/** Those meant up the line as far as it goes, each by the way that leads there; then beside it. A living brother or sister is no elder. */
function eldersOf(
  study: Study,
  child: string,
  { namesakes, isAbove }: Above,
  isMeant: (id: string) => boolean,
): readonly Elder[] {
  const line = namesakes.map((elder): Elder => ({
    elder,
    linksIn: (words) => linksUp(words, child, elder),
  }));
  const beside: Elder[] = [];
  for (const parent of study.kin.parentsOf(child))
    for (const one of siblingsOf(study, parent, isMeant))
      beside.push(withLinks(one, (words) => linksUp(words, child, parent)));
  const before = siblingsOf(study, child, isMeant).filter(({ elder }) =>
    isDeathFirst(study, elder, child),
  );
  if (beside.length + before.length === 0) return line;
  const others = [...beside, ...before].filter(({ elder }) => !isAbove(elder));
  return [
    ...line,
    ...others.filter(({ elder }, at) => others.findIndex((one) => one.elder === elder) === at),
  ];
}

/** The links of a shortest way up. */
function linksUp(study: Study, child: string, elder: string): readonly Told[] {
  const below = new Map<string, string | null>([[child, null]]);
  for (const [id] of below)
    for (const parent of study.kin.parentsOf(id)) if (!below.has(parent)) below.set(parent, id);
  const linksTo = (id: string): readonly Told[] => {
    const under = below.get(id) ?? null;
    return under === null ? [] : [...linksTo(under), ...linkTold(study, id, under)];
  };
  return linksTo(elder);
}

function withLinks({ elder, linksIn }: Elder, first: Elder["linksIn"]): Elder {
  return { elder, linksIn: (words) => [...first(words), ...linksIn(words)] };
}

function siblingsOf(study: Study, id: string, isMeant: (id: string) => boolean): readonly Elder[] {
  const all = study.kin.siblingsOf(id);
  if (!all.some(isMeant)) return none;
  return all.filter(isMeant).map((elder) => {
    const linksIn = (words: Study): readonly Told[] =>
      words.kin
        .parentsOf(id, ["birth"])
        .filter((parent) => words.kin.parentsOf(elder, ["birth"]).includes(parent))
        .flatMap((parent) => [...linkTold(words, parent, id), ...linkTold(words, parent, elder)]);
    return { elder, linksIn };
  });
}

/** Whether the elder had certainly died when the child was born. */
function isDeathFirst({ family }: Study, elder: string, child: string): boolean {
  const died = family.people.get(elder)?.died ?? null;
  const born = family.people.get(child)?.born ?? null;
  if (died === null || born === null || !counted(died) || !counted(born)) return false;
  return family.timeline.before(died.time.start, born.time.start) === "yes";
}

/** The elder's death and the child's birth, where the death certainly came first; else nothing. */
function deathFirst(study: Study, elder: string, child: string): readonly Told[] {
  const { family, name } = study;
  const died = family.people.get(elder)?.died ?? null;
  const born = family.people.get(child)?.born ?? null;
  if (died === null || born === null || !isDeathFirst(study, elder, child)) return [];
  return [
    { fact: died, words: `the death of ${name(elder)}` },
    { fact: born, words: `the birth of ${name(child)}` },
  ];
}
