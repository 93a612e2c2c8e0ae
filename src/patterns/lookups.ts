import type { Fact } from "../family/fact.ts";
import type { Family } from "../family/family.ts";
import type { Kinship } from "../family/kinship.ts";
import { mayLiveIn } from "../family/may-live.ts";
import { lazily } from "../family/once.ts";
import type { ValueKey } from "../family/value.ts";
import { counted } from "./counted.ts";
import { grouped } from "./grouped.ts";
import { namedLinesIn } from "./named-lines.ts";
import { tieStretches } from "./stretches.ts";
import type { Study } from "./study.ts";

type Lookups = Pick<
  Study,
  | "linesNamed"
  | "conditionsOf"
  | "bondsWith"
  | "unionsOf"
  | "rolesOf"
  | "ties"
  | "isEachLinkStated"
  | "kinWith"
  | "isCutOff"
  | "birthOf"
  | "deathOf"
  | "mayLive"
>;

/** Lines by what they tell: who looks for one kind need not go through all. */
export function lookupsIn(family: Family, kin: Kinship): Lookups {
  const bondsWith = grouped(family.bonds, ({ phases }) => phases.flatMap(({ tie }) => tie ?? []));
  return {
    linesNamed: namedLinesIn(family),
    conditionsOf: grouped(family.conditions, ({ kind }) => [kind]),
    bondsWith,
    unionsOf: grouped(family.bonds, ({ phases }) => phases.flatMap(({ union }) => union ?? [])),
    rolesOf: grouped(family.roles, ({ kinds }) => kinds),
    ties: lazily(() => tieStretches(family)),
    isEachLinkStated: lazily(() => family.parentages.every(({ level }) => level !== "implied")),
    kinWith: lookedUp(() => kinByValue(family, kin)),
    isCutOff: lookedUp(() => {
      const there = new Set(bondsWith("cutoff").flatMap(({ between }) => between));
      return (id: string) => there.has(id);
    }),
    birthOf: kin.onceEach((id) => family.people.get(id)?.born?.time.start ?? `birth:${id}`),
    deathOf: kin.onceEach((id) => deathIn(family, id)),
    mayLive: lookedUp(() => mayLiveIn(family)),
  };
}

/** A question whose answers are all looked up when the first is asked for. */
function lookedUp<Word, T>(make: () => (word: Word) => T): (word: Word) => T {
  const all = lazily(make);
  return (word) => all()(word);
}

function kinByValue({ people }: Family, { kin }: Kinship): (key: ValueKey) => readonly string[] {
  return grouped(kin, (id) => (people.get(id)?.values ?? []).map(({ key }) => key));
}

function deathIn({ people }: Family, id: string): Fact | null {
  const died = people.get(id)?.died ?? null;
  return died !== null && counted(died) ? died : null;
}
