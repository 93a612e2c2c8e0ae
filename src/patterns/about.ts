import { peopleMeant } from "../family/about.ts";
import type { Family } from "../family/family.ts";
import type { Kinship } from "../family/kinship.ts";
import { once } from "../family/once.ts";
import type {
  Asked,
  Bond,
  Condition,
  FamilyEvent,
  Household,
  Parentage,
  Role,
  Twins,
} from "../family/statements.ts";
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
  const meant = once((words: string) => peopleMeant(family, kin, words));
  const tell = <T>(
    lines: readonly T[],
    names: (line: T) => readonly string[],
    add: (own: Open, line: T) => void,
  ): void => {
    for (const line of lines) for (const id of distinct(names(line))) add(about(id), line);
  };
  tell(family.bonds, namedInBond, (own, one) => (own.bonds = grown(own.bonds, one)));
  tell(family.roles, namedInRole, (own, one) => (own.roles = grown(own.roles, one)));
  tell(family.events, namedInEvent, (own, one) => (own.events = grown(own.events, one)));
  tell(family.parentages, linked, (own, one) => (own.parentages = grown(own.parentages, one)));
  tell(family.conditions, having, (own, one) => (own.conditions = grown(own.conditions, one)));
  tell(family.households, livingIn, (own, one) => (own.households = grown(own.households, one)));
  tell(family.twins, bornIn, (own, one) => (own.twins = grown(own.twins, one)));
  const askedOf = ({ about: words }: Asked): readonly string[] =>
    words.flatMap((each) => [each, ...meant(each)]);
  tell(family.asked, askedOf, (own, one) => (own.asked = grown(own.asked, one)));
  return about;
}

const namedInBond = ({ between }: Bond): readonly string[] => between;
const linked = ({ child, parent }: Parentage): readonly string[] => [child, parent];
const having = ({ who }: Condition): readonly string[] => [who];
const livingIn = ({ members }: Household): readonly string[] => members;
const bornIn = ({ children }: Twins): readonly string[] => children;

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
