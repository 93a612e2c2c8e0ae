import { isOneOf } from "../couples/kinds.ts";
import { conditions } from "../../catalogue/conditions.ts";
import { statuses } from "../../catalogue/statuses.ts";
import { ties } from "../../catalogue/ties.ts";
import { unions } from "../../catalogue/unions.ts";
import type { Fact } from "../../family/fact.ts";
import { dayOf } from "../../family/time/calendar.ts";
import type { CalendarDay } from "../../family/time/calendar.ts";
import { counted } from "../counted.ts";
import { firstDegree } from "../stress/household.ts";
import type { Study } from "../study.ts";
import { exactDay } from "./exact-day.ts";
import { daysApart, isHoliday } from "./near-in-the-year.ts";
import type { Anniversaries } from "./anniversary.ts";

interface Later {
  readonly who: readonly string[];
  readonly fact: Fact;
  readonly words: () => string;
}

/**
 * Each death with each later onset, break or union of a relative of the first or second degree or a
 * partner. Deaths are never set beside deaths, nor births beside births; a birth says too little of
 * the day of a conception.
 */
export function anniversariesIn(study: Study): Anniversaries {
  const laterOf = byPerson(
    [...onsets(study), ...breaks(study), ...weddings(study)].flatMap((one) => {
      const day = exactDay(study, one.fact.time.start);
      return day === null || isHoliday(day) ? [] : [{ ...one, day }];
    }),
  );
  const pairs = study.kin.kin.flatMap((dead) => {
    const died = study.family.people.get(dead)?.died ?? null;
    const day = died === null || !counted(died) ? null : exactDay(study, died.time.start);
    if (died === null || day === null || isHoliday(day)) return [];
    return laterOf(closeTo(study, dead))
      .filter((one) => isLaterYear(study, day, one.day))
      .map((one) => ({ dead, died, one, apart: daysApart(day, one.day) }));
  });
  return {
    near: pairs
      .filter(({ apart }) => apart <= study.settings.anniversary)
      .map(({ dead, died, one, apart }) => ({
        ...{ dead, died, apart },
        ...{ who: one.who, later: one.fact, words: one.words() },
      })),
    examined: pairs.length,
  };
}

/** Those of any of these people, each once, in the order they are given. */
function byPerson<T extends Later>(all: readonly T[]): (people: Iterable<string>) => readonly T[] {
  const places = new Map<string, number[]>();
  all.forEach(({ who }, at) => {
    for (const id of who) {
      const own = places.get(id);
      if (own === undefined) places.set(id, [at]);
      else own.push(at);
    }
  });
  return (people) =>
    [...new Set([...people].flatMap((id) => places.get(id) ?? []))]
      .sort((a, b) => a - b)
      .flatMap((at) => all[at] ?? []);
}

/** A few days or months later is no anniversary. */
function isLaterYear(study: Study, before: CalendarDay, after: CalendarDay): boolean {
  return dayOf(after) - dayOf(before) >= 365 - study.settings.anniversary;
}

/** Parents, children, siblings, partners, and those of these. */
function closeTo(study: Study, id: string): ReadonlySet<string> {
  const first = firstDegree(study, id);
  const second = first.flatMap((other) => [
    ...study.kin.parentsOf(other),
    ...study.kin.childrenOf(other),
    ...study.kin.siblingsOf(other),
  ]);
  return new Set([...first, ...second].filter((other) => other !== id));
}

function onsets({ family, name }: Study): readonly Later[] {
  return family.conditions.filter(counted).flatMap((line) => {
    const first = line.phases.find(counted);
    if (first === undefined || statuses[first.status].holds !== "has") return [];
    const words = (): string => `${conditions[line.kind].label} of ${name(line.who)} began`;
    return [{ who: [line.who], fact: first, words }];
  });
}

function breaks({ family, list }: Study): readonly Later[] {
  return family.bonds.filter(counted).flatMap(({ between, phases }) =>
    phases.filter(counted).flatMap((fact) => {
      const ends = fact.union !== null && unions[fact.union].does === "ends";
      if (fact.tie !== "cutoff" && !ends) return [];
      const what = fact.union !== null && ends ? unions[fact.union].label : ties.cutoff.label;
      return [{ who: between, fact, words: () => `${list(between)}: ${what}` }];
    }),
  );
}

function weddings({ family, list }: Study): readonly Later[] {
  return family.bonds
    .filter(counted)
    .flatMap(({ between, phases }) =>
      phases
        .filter((fact) => counted(fact) && isOneOf("weddings", fact.union))
        .map((fact) => ({ who: between, fact, words: () => `the wedding of ${list(between)}` })),
    );
}
