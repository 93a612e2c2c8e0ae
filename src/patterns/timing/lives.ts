import { isOneOf } from "../couples/kinds.ts";
import { unions } from "../../catalogue/unions.ts";
import type { Bond, Phase } from "../../family/statements.ts";
import { counted } from "../counted.ts";
import type { Study } from "../study.ts";
import type { Told } from "../told.ts";
import type { Offbeat } from "./offbeat.ts";
import { ageAt } from "./offbeat.ts";

/** Leaving home very early or late, and couples formed very young or far apart in age. */
export function lives(study: Study): readonly Offbeat[] {
  const couples = couplesIn(study);
  return [...leavings(study), ...weddings(study, couples), ...ageGaps(study, couples)];
}

function leavings(study: Study): Offbeat[] {
  const { from, to } = study.settings.leavingHome;
  return study.family.events
    .filter((event) => counted(event) && event.kind === "left-home")
    .flatMap((event) =>
      event.who.flatMap((who): Offbeat[] => {
        const age = ageAt(study, who, event.time.start);
        const left = { fact: event, words: `${study.name(who)} left home` };
        const told = [left, ...bornTold(study, who)];
        const name = study.name(who);
        if (age.under <= from)
          return [
            {
              about: [who],
              step: "leaving-home-early",
              told,
              words: `${name} left home before the age of ${from}`,
              title: "Leaving home very early",
            },
          ];
        if (age.least > to + 1)
          return [
            {
              about: [who],
              step: "leaving-home-late",
              told,
              words: `${name} left home after the age of ${to}`,
              title: "Leaving home very late",
            },
          ];
        return [];
      }),
    );
}

interface Begun {
  readonly bond: Bond;
  /** Never empty. */
  readonly begins: readonly Phase[];
}

/** Couples of people, by how they began. */
function couplesIn({ family }: Study): readonly Begun[] {
  const isPerson = (id: string): boolean => family.people.get(id)?.kind === "person";
  return family.bonds.flatMap((bond) => {
    if (bond.section !== "unions" || !counted(bond)) return [];
    const phases = bond.phases.filter((phase) => begins(phase) && counted(phase));
    return phases.length > 0 && bond.between.every(isPerson) ? [{ bond, begins: phases }] : [];
  });
}

function begins(phase: Phase): boolean {
  return phase.union !== null && unions[phase.union].does === "begins";
}

function weddings(study: Study, couples: readonly Begun[]): Offbeat[] {
  const { from } = study.settings.firstUnion;
  return couples.flatMap(({ bond, begins: phases }) =>
    phases
      .filter(({ union }) => isOneOf("weddings", union) || union === "living-together")
      .flatMap((phase) =>
        bond.between
          .filter((who) => ageAt(study, who, phase.time.start).under <= from)
          .map((who) => ({
            about: [who],
            step: "first-union-early",
            told: [
              { fact: phase, words: `${study.list(bond.between)} became a couple` },
              ...bornTold(study, who),
            ],
            words: `${study.name(who)} formed a couple before the age of ${from}`,
            title: "A first union very early",
          })),
      ),
  );
}

function ageGaps(study: Study, couples: readonly Begun[]): Offbeat[] {
  const years = study.settings.partnersApart;
  return couples.flatMap(({ bond, begins: phases }) => {
    const [a, b] = bond.between;
    const apart = ageAt(study, a, study.birthOf(b));
    const [first] = phases;
    if (first === undefined || (apart.least <= years && apart.under >= -years)) return [];
    const born = bond.between.flatMap((id) => study.family.people.get(id)?.born ?? []);
    return [
      {
        about: bond.between,
        step: "partners-apart",
        told: [
          { fact: first, words: `${study.list(bond.between)} became a couple` },
          ...born.map((fact, at) => ({
            fact,
            words: `the birth of ${study.name(bond.between[at] ?? a)}`,
          })),
        ],
        words: `${study.list(bond.between)} are more than ${years} years apart in age`,
        title: "Partners far apart in age",
      },
    ];
  });
}

/** An age rests on the birth as well. */
function bornTold({ family, name }: Study, who: string): readonly Told[] {
  const born = family.people.get(who)?.born ?? null;
  return born === null ? [] : [{ fact: born, words: `the birth of ${name(who)}` }];
}
