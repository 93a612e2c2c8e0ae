import { isOneOf } from "../couples/kinds.ts";
import { conditions } from "../../catalogue/conditions.ts";
import { statuses } from "../../catalogue/statuses.ts";
import { ties } from "../../catalogue/ties.ts";
import { unions } from "../../catalogue/unions.ts";
import type { Fact } from "../../family/fact.ts";
import { dayOf } from "../../family/time/calendar.ts";
import { wordFor } from "../../family/word-for.ts";
import { counted } from "../counted.ts";
import type { Study } from "../study.ts";
import { grown } from "../grown.ts";
import { closeKin } from "./close-kin.ts";
import { exactDay } from "./exact-day.ts";
import { daysApart, isHoliday } from "./near-in-the-year.ts";
import type { Anniversaries, Anniversary } from "./anniversary.ts";

const none: never[] = [];

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
  const all = [...onsets(study), ...breaks(study), ...weddings(study)].flatMap((one) => {
    const day = exactDay(study, one.fact.time.start);
    if (day === null || isHoliday(day)) return none;
    const { who, fact, words } = one;
    return [{ who, fact, words, day, on: dayOf(day) }];
  });
  const beside = besideIn(study, all);
  const close = closeKin(study);
  const near: Anniversary[] = [];
  let examined = 0;
  for (const dead of study.kin.kin) {
    const died = study.family.people.get(dead)?.died ?? null;
    const day = died === null || !counted(died) ? null : exactDay(study, died.time.start);
    if (died === null || day === null || isHoliday(day)) continue;
    // A few days or months later is no anniversary.
    const nextYear = dayOf(day) + 365 - study.settings.anniversary;
    const later = beside(close(dead), ({ on }) => on >= nextYear);
    examined += later.length;
    for (const one of later) {
      const apart = daysApart(day, one.day);
      if (apart > study.settings.anniversary) continue;
      near.push({ dead, died, apart, who: one.who, later: one.fact, words: one.words });
    }
  }
  return { near, examined };
}

/** Those of any of the people at these places that are wanted, each once, in the order they are given. */
function besideIn<T extends Later>(
  { family, kin: { place } }: Study,
  all: readonly T[],
): (people: readonly number[], isWanted: (one: T) => boolean) => readonly T[] {
  const own = Array<number[]>(family.people.size + 1).fill(none);
  all.forEach(({ who }, at) => {
    for (const id of who) own[place(id)] = grown(own[place(id)] ?? none, at);
  });
  const met = all.map(() => 0);
  let turn = 0;
  return (people, isWanted) => {
    turn += 1;
    const places: number[] = [];
    for (const person of people)
      for (const at of own[person] ?? none) {
        const one = all[at];
        if (met[at] === turn || one === undefined) continue;
        met[at] = turn;
        if (isWanted(one)) places.push(at);
      }
    return places.sort((a, b) => a - b).flatMap((at) => all[at] ?? []);
  };
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
    phases.flatMap((fact) => {
      const ends = fact.union !== null && unions[fact.union].does === "ends";
      if ((fact.tie !== "cutoff" && !ends) || !counted(fact)) return none;
      const what =
        fact.union !== null && ends ? unions[fact.union].label : wordFor(family, ties.cutoff);
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
