import type { Household } from "../../family/statements.ts";
import { counted } from "../counted.ts";
import type { Told } from "../told.ts";
import { linkTold } from "../recurrence/links.ts";
import { overlap, spellOf } from "../spell.ts";
import type { Study } from "../study.ts";

/** Something about who lived together that is worth a note. */
export interface HomeNote {
  readonly id: string;
  readonly about: readonly string[];
  readonly words: string;
  readonly title: string;
  readonly told: readonly Told[];
}

/** A household of three generations, somebody who is no kin, two homes at once, a return home. */
export function homeNotes(study: Study): readonly HomeNote[] {
  const homes = study.family.households.filter(counted);
  const places = new Map(homes.map((home, at) => [home, at]));
  return [
    ...homes.flatMap((home) => threeGenerations(study, home)),
    ...homes.flatMap((home) => noKin(study, home)),
    ...homes.flatMap((home, at) => {
      const others = new Set(home.members.flatMap((id) => study.about(id).households));
      return [...others]
        .filter((other) => (places.get(other) ?? 0) > at)
        .sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
        .flatMap((other) => twoHomes(study, home, other));
    }),
    ...homes.flatMap((home) => returned(study, home)),
  ];
}

function homeTold(study: Study, home: Household): Told {
  return { fact: home, words: `household: ${study.list(home.members)}` };
}

function threeGenerations(study: Study, home: Household): readonly HomeNote[] {
  const inside = (ids: readonly string[]): readonly string[] =>
    ids.filter((id) => home.members.includes(id));
  const ways = home.members.flatMap((child) =>
    inside(study.kin.parentsOf(child)).flatMap((parent) =>
      inside(study.kin.parentsOf(parent)).map((elder) => [elder, parent, child] as const),
    ),
  );
  const [first] = ways;
  if (first === undefined) return [];
  const [elder, parent, child] = first;
  return [
    {
      id: "three-generations",
      about: [elder, parent, child],
      words: `three generations lived in one household: ${study.list([elder, parent, child])}`,
      title: "Three generations in one household",
      told: [
        homeTold(study, home),
        ...linkTold(study, elder, parent),
        ...linkTold(study, parent, child),
      ],
    },
  ];
}

/** Helpers and groups, and people whom neither descent nor a couple joins to anybody there. */
function noKin(study: Study, home: Household): readonly HomeNote[] {
  const { kin, family } = study;
  const related = (a: string, b: string): boolean =>
    kin.isAncestorOf(a, b) ||
    kin.isAncestorOf(b, a) ||
    kin.siblingsOf(a).includes(b) ||
    kin.partnersOf(a).includes(b);
  const strangers = home.members.filter((id) => {
    const kind = family.people.get(id)?.kind;
    if (kind === "helper" || kind === "group") return true;
    const joined = [...kin.parentsOf(id), ...kin.childrenOf(id), ...kin.partnersOf(id)];
    return (
      kind === "person" && joined.length === 0 && !home.members.some((other) => related(id, other))
    );
  });
  return strangers.map((id) => ({
    id: "no-kin",
    about: [id],
    words: `${study.name(id)} lived in the household and is no kin, as far as told`,
    title: "Somebody of the household is no kin",
    told: [homeTold(study, home)],
  }));
}

function twoHomes(study: Study, a: Household, b: Household): readonly HomeNote[] {
  const { timeline } = study.family;
  if (overlap(timeline, spellOf(a), spellOf(b)) !== "yes") return [];
  return a.members
    .filter((id) => b.members.includes(id))
    .map((id) => ({
      id: "two-homes",
      about: [id],
      words: `${study.name(id)} had two homes at one time`,
      title: "Two homes at one time",
      told: [homeTold(study, a), homeTold(study, b)],
    }));
}

/** Somebody who had left home, and certainly later lived with a parent again. */
function returned(study: Study, home: Household): readonly HomeNote[] {
  const { timeline } = study.family;
  return [...home.members]
    .sort()
    .flatMap((id) => study.about(id).events.filter(({ who }) => firstOf(home, who) === id))
    .filter((event) => counted(event) && (event.kind === "left-home" || event.kind === "moved-out"))
    .flatMap((event) =>
      event.who
        .filter((id) => home.members.includes(id))
        .filter(() => timeline.before(event.time.start, home.time.start) === "yes")
        .flatMap((id) => {
          const parent = study.kin.parentsOf(id).find((one) => home.members.includes(one));
          if (parent === undefined) return [];
          return [
            {
              id: "returned",
              about: [id],
              words: `${study.name(id)} had left home and later lived with ${study.name(parent)} again`,
              title: "Home again after leaving",
              told: [
                { fact: event, words: `${study.name(id)} left home` },
                homeTold(study, home),
                ...linkTold(study, parent, id),
              ],
            },
          ];
        }),
    );
}

/** Of several whom it happened to, the first who lives there. */
function firstOf({ members }: Household, who: readonly string[]): string | undefined {
  return who.find((id) => members.includes(id));
}
