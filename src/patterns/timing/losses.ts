import { isOneOf } from "../couples/kinds.ts";
import { unions } from "../../catalogue/unions.ts";
import type { Fact } from "../../family/fact.ts";
import { counted } from "../counted.ts";
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

function deathOf(study: Study, id: string): Fact | null {
  const died = study.family.people.get(id)?.died ?? null;
  return died !== null && counted(died) ? died : null;
}

/** A parent known to be alive, or who certainly died later. */
function outlived(study: Study, parent: string): Offbeat[] {
  const own = study.family.people.get(parent)?.died ?? null;
  const alive = own?.answer === "no";
  const before = study.kin.childrenOf(parent).flatMap((child) => {
    const died = deathOf(study, child);
    const first =
      died !== null &&
      own !== null &&
      study.family.timeline.before(died.time.start, own.time.start) === "yes";
    return died !== null && (alive || (first && counted(own))) ? [{ child, died }] : [];
  });
  if (before.length === 0 || own === null) return [];
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

interface Loss {
  readonly fact: Fact;
  readonly words: () => string;
}

/** Divorces of somebody, and deaths of partners. */
function lossesOf(study: Study, who: string): Loss[] {
  const bonds = study
    .about(who)
    .bonds.filter((bond) => counted(bond) && bond.between.includes(who));
  const divorces = bonds.flatMap((bond) =>
    bond.phases
      .filter((phase) => counted(phase) && isOneOf("divorces", phase.union))
      .map((fact) => ({ fact, words: () => `the divorce of ${study.list(bond.between)}` })),
  );
  const deaths = study.kin.partnersOf(who).flatMap((partner) => {
    const died = deathOf(study, partner);
    return died === null
      ? []
      : [{ fact: died, words: () => `the death of ${study.name(partner)}` }];
  });
  return [...divorces, ...deaths];
}

function newUnions(study: Study): Offbeat[] {
  const { timeline } = study.family;
  const days = study.settings.betweenUnions * 365;
  return study.kinIn("bonds").flatMap((who) =>
    lossesOf(study, who).flatMap((loss) =>
      newPhases(study, who).flatMap((phase): Offbeat[] => {
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
    ),
  );
}

function newPhases(study: Study, who: string): readonly Fact[] {
  return study
    .about(who)
    .bonds.filter(
      (bond) => counted(bond) && bond.section === "unions" && bond.between.includes(who),
    )
    .flatMap((bond) =>
      bond.phases
        .filter(
          (phase) =>
            counted(phase) && phase.union !== null && unions[phase.union].does === "begins",
        )
        .slice(0, 1),
    );
}

/** Many years alone after a partner's death; whoever may have had another partner is left out. */
function widowhoods(study: Study): Offbeat[] {
  const years = study.settings.widowhood;
  return study.kinIn("bonds").flatMap((who) => {
    const couples = study.couplesOf(who);
    const [only] = couples;
    const own = deathOf(study, who);
    if (only === undefined || couples.length > 1 || own === null) return [];
    const loss = deathOf(study, only.partner);
    const last = only.states.at(-1)?.union;
    if (loss === null || !(last === "widowed" || isOneOf("weddings", last ?? null))) return [];
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
