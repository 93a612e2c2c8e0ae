import { readFileSync } from "node:fs";
import { expect } from "vitest";
import type { Fact } from "../../../src/family/fact.ts";
import type { Family } from "../../../src/family/family.ts";
import type { Person } from "../../../src/family/person.ts";
import { kinshipOf } from "../../../src/family/kinship.ts";
import { readFamily } from "../../../src/input/read.ts";
import { said } from "../../family.ts";

/** What a row of a case says, in a few words, and where the file says it. */
export type Rows = Readonly<Record<string, (told: Told) => void>>;

type Lists = "parentages" | "bonds" | "roles" | "conditions" | "events" | "households";
type MoreLists = "triangles" | "asked" | "notes" | "questions";

/** A family, and what can be asked of it; what it does not say fails the test. */
export interface Told {
  readonly family: Family;
  readonly person: (id: string, match: Partial<Record<keyof Person, unknown>>) => void;
  /** Of a value of somebody, what it is, or what it is not: `unknown`. */
  readonly value: (id: string, key: string, is: string) => void;
  readonly has: (list: Lists | MoreLists, match: object) => void;
  readonly hasNot: (list: Lists | MoreLists, match: object) => void;
  /** The phases between two, in their order. */
  readonly phases: (a: string, b: string, ...match: readonly object[]) => void;
  /** Lines or phases with an id, each certainly before the next. */
  readonly inOrder: (...ids: readonly string[]) => void;
  /** The same, but for those that may have come at once. */
  readonly inTurn: (...ids: readonly string[]) => void;
  readonly orderUnknown: (a: string, b: string) => void;
  /** In whole years. */
  readonly years: (from: string, to: string) => readonly [number, number];
  readonly kin: ReturnType<typeof kinshipOf>;
  readonly momentOf: (id: string) => string;
}

export function toldIn(file: string): Told {
  const reading = readFamily(readFileSync(file), file);
  if (reading.family === null) throw new Error(said(reading));
  const { family } = reading;
  const { timeline } = family;
  const momentOf = (id: string) => (id.includes(":") ? id : `start:${pathOf(family, id)}`);
  return {
    family,
    kin: kinshipOf(family),
    momentOf,
    person: (id, match) => {
      expect(family.people.get(id)).toMatchObject(match);
    },
    value: (id, key, is) => {
      expect(family.people.get(id)?.values).toContainEqual(expect.objectContaining({ key, is }));
    },
    has: (list, match) => {
      if (!isIn(family[list], match)) throw new Error(`no ${list} like ${inWords(match)}`);
    },
    hasNot: (list, match) => {
      if (isIn(family[list], match)) throw new Error(`${list} like ${inWords(match)}`);
    },
    phases: (a, b, ...match) => {
      const same = family.bonds.filter(({ between }) => between.includes(a) && between.includes(b));
      expect(same.flatMap(({ phases }) => phases)).toEqual(match.map(like));
    },
    inOrder: (...ids) => {
      ids.slice(1).forEach((later, i) => {
        const pair = [ids[i] ?? "", later];
        const [first = "", second = ""] = pair.map(momentOf);
        expect([...pair, timeline.before(first, second)]).toEqual([...pair, "yes"]);
      });
    },
    inTurn: (...ids) => {
      ids.slice(1).forEach((later, i) => {
        const { least } = timeline.between(momentOf(ids[i] ?? ""), momentOf(later));
        expect([ids[i], later, least >= 0]).toEqual([ids[i], later, true]);
      });
    },
    orderUnknown: (a, b) => {
      expect(timeline.before(momentOf(a), momentOf(b))).toBe("unknown");
    },
    years: (from, to) => {
      const { least, most } = timeline.between(momentOf(from), momentOf(to));
      return [Math.floor(least / 365.25), Math.ceil(most / 365.25)];
    },
  };
}

function isIn(list: readonly object[], match: object): boolean {
  return list.some((each) => {
    try {
      expect(each).toEqual(like(match));
      return true;
    } catch {
      return false;
    }
  });
}

function inWords(match: object): string {
  return JSON.stringify(match);
}

/** An object with at least these keys, at any depth. */
function like(match: unknown): unknown {
  if (
    typeof match !== "object" ||
    match === null ||
    Array.isArray(match) ||
    "asymmetricMatch" in match
  )
    return match;
  const keys = Object.entries(match).map(([key, value]) => [key, like(value)]);
  return expect.objectContaining(Object.fromEntries(keys) as Record<string, unknown>);
}

function pathOf(family: Family, id: string): string {
  const facts: readonly Fact[] = [
    ...[...family.bonds, ...family.conditions].flatMap((fact) => [fact, ...fact.phases]),
    ...family.events,
    ...family.roles,
  ];
  const fact = facts.find((each) => each.id === id);
  if (fact === undefined) throw new Error(`nothing here has the id ${id}`);
  return fact.path.join("/");
}

/** Words of the file that hold these. */
export function text(words: RegExp): unknown {
  return expect.stringMatching(words);
}

/** A list in which these are. */
export function among(items: readonly string[]): unknown {
  return expect.arrayContaining([...items]);
}

export const anything: unknown = expect.anything();
