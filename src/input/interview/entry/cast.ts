import { beings } from "../../../catalogue/beings.ts";
import type { Gender } from "../../../catalogue/people.ts";
import type { Family } from "../../../family/family.ts";
import type { Person } from "../../../family/person.ts";
import type { Path } from "../../../family/fact.ts";
import type { Pairs } from "../../write/written.ts";
import type { ParentKey, Said } from "./said.ts";

/** Somebody of the family, as far as talk can name them. */
export interface Member {
  readonly id: string;
  readonly name: string | null;
  readonly gender: Gender;
  readonly kind: "person" | "helper" | "group" | "place";
  /** Whether somebody is counted among brothers, sisters and children: a pregnancy or a loss is not. */
  readonly counted: boolean;
  /** What is told of them already, by key. */
  readonly told: Readonly<Record<string, string>>;
}

interface Link {
  readonly child: string;
  readonly parent: string;
  readonly key: ParentKey;
}

interface Pair {
  readonly section: "ties" | "unions";
  readonly between: readonly [string, string];
  /** Where the line stands in the file; `null` for one that is only being said. */
  readonly path: Path | null;
  /** The states of the couple, as far as they are told. */
  readonly states: readonly string[];
  /** How it is said to be last: the kind, and where that stands; which of its times are told. */
  readonly last: {
    readonly kind: string;
    readonly path: Path;
    readonly times: Pairs;
  } | null;
}

/** Who there is and how they belong together: what a line of talk is understood against. */
export interface Cast {
  readonly index: string | null;
  readonly members: readonly Member[];
  readonly links: readonly Link[];
  readonly pairs: readonly Pair[];
  /** Every id of the file: of people, lines and phases. */
  readonly ids: ReadonlySet<string>;
}

const keyOf: Readonly<Record<string, ParentKey>> = {
  birth: "of",
  step: "step",
  adopted: "adopted-by",
  fostered: "fostered-by",
  raised: "raised-by",
};

export function castOf(family: Family): Cast {
  const { people, parentages, bonds } = family;
  const facts = [family.events, family.conditions, family.roles, family.households].flat();
  const phases = [...bonds, ...family.conditions].flatMap((line) => [line, ...line.phases]);
  const named = [...facts, ...phases].flatMap(({ id }) => (id === null ? [] : [id]));
  return {
    index: family.index[0] ?? null,
    members: [...people.values()].map((person) => memberOf(person)),
    links: [
      ...upbringing(family),
      ...parentages.flatMap(({ child, parent, kind }) => {
        const key = keyOf[kind];
        return key === undefined ? [] : [{ child, parent, key }];
      }),
    ],
    pairs: bonds.map(({ section, between, path, phases }) => {
      const phase = phases.at(-1);
      const kind = phase?.tie ?? phase?.union ?? null;
      const written = Object.entries(phase?.time.written ?? {});
      const times = Object.fromEntries(written.filter(([, is]) => is !== null));
      const last = phase === undefined || kind === null ? null : { kind, path: phase.path, times };
      const states = phases.flatMap(({ union }) => union ?? []);
      return { section, between, path, states, last };
    }),
    ids: new Set([...people.keys(), ...named]),
  };
}

/** Who helped to raise a child, and who took no part: the file reads them as roles. */
function upbringing({ roles }: Family): readonly Link[] {
  return roles.flatMap(({ source, path, who, toward }): readonly Link[] => {
    const key = path[2];
    if (source !== "children" || toward === null) return [];
    return key === "helped-by" || key === "without" ? [{ child: toward, parent: who, key }] : [];
  });
}

function memberOf({ id, name, gender, kind, being, values }: Person): Member {
  const told = Object.fromEntries(values.map(({ key, is }) => [key, is]));
  return { id, name, gender, kind, counted: beings[being].counted, told };
}

/** The cast once something is said. */
export function withSaid(cast: Cast, said: Said): Cast {
  switch (said.say) {
    case "somebody":
      return withMember(cast, said);
    case "parent": {
      const { child, parent, key } = said;
      return { ...cast, links: [...cast.links, { child, parent, key }] };
    }
    case "bond": {
      const { section, between, keys } = said;
      const { union } = keys;
      const states = typeof union === "string" ? [union] : [];
      const pair = { section, between, path: null, states, last: null };
      const pairs = [...cast.pairs, pair];
      const ids = typeof keys["id"] === "string" ? new Set([...cast.ids, keys["id"]]) : cast.ids;
      return { ...cast, pairs, ids };
    }
    case "line":
    case "twins":
      return cast;
  }
}

function withMember(cast: Cast, { id, section, keys }: Extract<Said, { say: "somebody" }>): Cast {
  const before = cast.members.find((member) => member.id === id);
  const kinds = { people: "person", helpers: "helper", groups: "group" } as const;
  const { name, gender } = keys;
  const plain = Object.entries(keys).filter(
    (pair): pair is [string, string] => typeof pair[1] === "string",
  );
  const now: Member = {
    id,
    kind: before?.kind ?? kinds[section],
    counted: before?.counted ?? !(section === "people" && "kind" in keys),
    name: typeof name === "string" ? name : (before?.name ?? null),
    told: { ...before?.told, ...Object.fromEntries(plain) },
    gender: gender === "female" || gender === "male" ? gender : (before?.gender ?? "unknown"),
  };
  const others = cast.members.filter((member) => member !== before);
  return { ...cast, members: [...others, now], ids: new Set([...cast.ids, id]) };
}
