import { peopleMeant } from "../family/about.ts";
import type { Family } from "../family/family.ts";
import type { Kinship } from "../family/kinship.ts";
import { once } from "../family/once.ts";
import type { FamilyEvent, Role } from "../family/statements.ts";
import { distinct } from "./distinct.ts";
import { grown } from "./grown.ts";

type Section =
  "bonds" | "roles" | "conditions" | "events" | "parentages" | "households" | "twins" | "asked";

/** All that a file tells of one person, in reading order. */
export type About = Pick<Family, Section>;

type Open = { [S in Section]: Family[S][number][] };

/** Looks every line up once by those whom it names: then nobody has to be looked for in all of them. */
export function aboutIn(family: Family, kin: Kinship): (id: string) => About {
  const about = kin.onceEach(nothing);
  const each = <T>(
    lines: readonly T[],
    names: (line: T) => readonly string[],
    tell: (own: Open, line: T) => void,
  ): void => {
    for (const line of lines) for (const id of distinct(names(line))) tell(about(id), line);
  };
  each(
    family.bonds,
    ({ between }) => between,
    (own, line) => (own.bonds = grown(own.bonds, line)),
  );
  each(family.roles, namedInRole, (own, line) => (own.roles = grown(own.roles, line)));
  each(
    family.conditions,
    ({ who }) => [who],
    (own, line) => (own.conditions = grown(own.conditions, line)),
  );
  each(family.events, namedInEvent, (own, line) => (own.events = grown(own.events, line)));
  each(
    family.parentages,
    ({ child, parent }) => [child, parent],
    (own, line) => (own.parentages = grown(own.parentages, line)),
  );
  each(
    family.households,
    ({ members }) => members,
    (own, line) => (own.households = grown(own.households, line)),
  );
  each(
    family.twins,
    ({ children }) => children,
    (own, line) => (own.twins = grown(own.twins, line)),
  );
  const meant = once((words: string) => peopleMeant(family, kin, words));
  each(
    family.asked,
    (line) => line.about.flatMap((words) => [words, ...meant(words)]),
    (own, line) => (own.asked = grown(own.asked, line)),
  );
  return about;
}

function namedInRole({ who, against, toward }: Role): readonly string[] {
  return toward === null ? [who, ...against] : [who, ...against, toward];
}

function namedInEvent({ who, with: others, toward, sake, what }: FamilyEvent): readonly string[] {
  return [...who, ...others, ...toward, ...sake, ...what];
}

const none: never[] = [];

// prettier-ignore
function nothing(): Open {
  return {
    bonds: none, roles: none, conditions: none, events: none,
    parentages: none, households: none, twins: none, asked: none,
  };
}
