import { isOneOf } from "../couples/kinds.ts";
import { unions } from "../../catalogue/unions.ts";
import type { Fact } from "../../family/fact.ts";
import { counted } from "../counted.ts";
import { mayFollow } from "../life.ts";
import { linkTold } from "../recurrence/links.ts";
import type { Study } from "../study.ts";
import type { Offbeat } from "./offbeat.ts";

/** Children who died before a parent, couples formed soon after a loss, and many years of widowhood. */
export function losses(study: Study): readonly Offbeat[] {
  return [
    ...study.kin.kin.flatMap((id) => outlived(study, id)),
    ...newUnions(study),
    ...widowhoods(study),
  ];
}

/** A parent known to be alive, or who certainly died later. */
function outlived(study: Study, parent: string): Offbeat[] {
  const own = study.family.people.get(parent)?.died ?? null;
  if (own === null) return [];
  const alive = own.answer === "no";
  if (!alive && !counted(own)) return [];
  const before = study.kin.childrenOf(parent).flatMap((child) => {
    const died = study.deathOf(child);
    if (died === null || !(alive || mayOutlive(study, parent, child))) return [];
    const first = alive || study.family.timeline.before(died.time.start, own.time.start) === "yes";
    return first ? [{ child, died }] : [];
  });
  if (before.length === 0) return [];
  const children = before.map(({ child }) => child);
  return [
    {
      about: [parent],
      step: "outlived-child",
      told: [
        ...children.flatMap((child) => linkTold(study, parent, child)),
        ...before.map(({ child, died }) => ({
          fact: died,
          words: `the death of ${study.name(child)}`,
        })),
        { fact: own, words: `${study.name(parent)} ${alive ? "is alive" : "died later"}` },
      ],
      words: `${study.name(parent)} outlived ${study.list(children)}`,
      title:
        children.length > 1
          ? "Children who died before a parent"
          : "A child who died before a parent",
      at: children,
    },
  ];
}

function mayOutlive({ lifeOf }: Study, parent: string, child: string): boolean {
  const [first, second] = [lifeOf(child).died, lifeOf(parent).died];
  return first !== null && second !== null && mayFollow(first, second);
}

const none: readonly Loss[] = [];

interface Loss {
  readonly fact: Fact;
  readonly words: () => string;
}

/** Divorces of somebody, and deaths of partners. */
function lossesOf(study: Study, who: string): readonly Loss[] {
  const divorces = study.couplesOf(who).flatMap(({ bond, states }) =>
    states
      .filter(({ union }) => isOneOf("divorces", union))
      .map(({ phase }) => ({
        fact: phase,
        words: () => `the divorce of ${study.list(bond.between)}`,
      })),
  );
  const deaths = study.kin.partnersOf(who).flatMap((partner) => {
    const died = study.deathOf(partner);
    return died === null
      ? none
      : [{ fact: died, words: () => `the death of ${study.name(partner)}` }];
  });
  return [...divorces, ...deaths];
}

function newUnions(study: Study): Offbeat[] {
  const { timeline } = study.family;
  const days = study.settings.betweenUnions * 365;
  return study.kinIn("bonds").flatMap((who) => {
    const phases = newPhases(study, who);
    if (phases.length === 0) return [];
    return lossesOf(study, who).flatMap((loss) =>
      phases.flatMap((phase): Offbeat[] => {
        const gap = timeline.between(loss.fact.time.start, phase.time.start);
        if (gap.least <= 0 || gap.most >= days) return [];
        const words = `${study.name(who)} began a new union within ${Math.round(study.settings.betweenUnions * 12)} months after ${loss.words()}`;
        const told = [
          { fact: loss.fact, words: loss.words() },
          { fact: phase, words: `a new union of ${study.name(who)}` },
        ];
        return [
          {
            about: [who],
            step: "new-union-soon",
            told,
            words,
            title: "A new union soon after a loss",
          },
        ];
      }),
    );
  });
}

/** How each couple began. */
function newPhases(study: Study, who: string): readonly Fact[] {
  return study
    .couplesOf(who)
    .flatMap(
      ({ states }) => states.find(({ union }) => unions[union].does === "begins")?.phase ?? [],
    );
}

/** Many years alone after a partner's death; whoever may have had another partner is left out. */
function widowhoods(study: Study): Offbeat[] {
  const years = study.settings.widowhood;
  return study.kinIn("bonds").flatMap((who) => {
    const couples = study.couplesOf(who);
    const [only] = couples;
    const last = only?.states.at(-1)?.union ?? null;
    if (only === undefined || couples.length > 1) return [];
    if (last !== "widowed" && !isOneOf("weddings", last)) return [];
    const [own, loss] = [study.deathOf(who), study.deathOf(only.partner)];
    if (own === null || loss === null) return [];
    const gap = study.family.timeline.between(loss.time.start, own.time.start);
    if (gap.least <= years * 365.25) return [];
    return [
      {
        about: [who],
        step: "long-widowhood",
        told: [
          { fact: loss, words: `the death of ${study.name(only.partner)}` },
          { fact: own, words: `the death of ${study.name(who)}` },
          { fact: only.bond, words: `${study.list(only.bond.between)}: married` },
        ],
        words: `${study.name(who)} lived more than ${years} years after the death of ${study.name(only.partner)}`,
        title: "Many years after a partner’s death",
      },
    ];
  });
}
