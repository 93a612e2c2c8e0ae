import { aboutIn } from "./about.ts";
import { called } from "../family/called.ts";
import type { Fact } from "../family/fact.ts";
import type { Family } from "../family/family.ts";
import { kinshipOf } from "../family/kinship.ts";
import type { ValueKey } from "../family/value.ts";
import { counted } from "./counted.ts";
import type { Evidence } from "./finding.ts";
import { heldSeats } from "./dyads/held-seats.ts";
import { tieChains } from "./dyads/tie-chains.ts";
import { transmissionsIn } from "./dyads/transmissions.ts";
import { couplesOf } from "./couples/couples-of.ts";
import { grouped } from "./grouped.ts";
import { firstBirth } from "./traits/age-at-birth.ts";
import { namedTraits } from "./traits/named-traits.ts";
import { lifeIn } from "./life.ts";
import { namedLinesIn } from "./named-lines.ts";
import { lazily, once } from "../family/once.ts";
import { inReadingOrder } from "./reading-order.ts";
import { settingsOf } from "./settings.ts";
import { tieStretches } from "./stretches.ts";
import type { Study } from "./study.ts";
import { toldOnce } from "./versions.ts";
import { capital, inWords } from "./wording.ts";
import { namesakesIn } from "./naming/namesakes.ts";
import { sidesIn } from "./triangles/sides.ts";
import { anniversariesIn } from "./calendar/anniversaries.ts";

/** A family made ready for the detectors. */
export function studyOf(told: Family): Study {
  const { family: single, versionsOf, hasVersions } = toldOnce(told);
  const family = inReadingOrder(single);
  const kin = kinshipOf(family);
  const name = kin.onceEach((id) => called(family, id));
  const several = (id: string): boolean => family.people.get(id)?.kind === "group";
  const about = aboutIn(family, kin);
  const study: Study = {
    family,
    about,
    kinIn: once((section) => kin.kin.filter((id) => about(id)[section].length > 0)),
    transmissions: lazily(() => transmissionsIn(study)),
    tieChains: once((tie) => tieChains(study, tie)),
    linesNamed: namedLinesIn(family),
    settings: settingsOf(family),
    kin,
    name,
    possessive: (id) => (several(id) && name(id).endsWith("s") ? `${name(id)}’` : `${name(id)}’s`),
    list: (ids) => inWords([...new Set(ids)].map(name)),
    couplesOf: kin.onceEach((id) => couplesOf(study, id)),
    birthOf: kin.onceEach((id) => `birth:${id}`),
    lifeOf: kin.onceEach((id) => lifeIn(study, id)),
    firstBirth: kin.onceEach((id) => firstBirth(study, id)),
    sides: lazily(() => sidesIn(study)),
    ties: lazily(() => tieStretches(family)),
    conditionsOf: grouped(family.conditions, ({ kind }) => [kind]),
    bondsWith: grouped(family.bonds, ({ phases }) => phases.flatMap(({ tie }) => tie ?? [])),
    unionsOf: grouped(family.bonds, ({ phases }) => phases.flatMap(({ union }) => union ?? [])),
    kinWith: lookedUp(() => kinByValue(study)),
    isCutOff: lookedUp(() => cutOffIn(study)),
    deathOf: kin.onceEach((id) => deathIn(family, id)),
    heldSeats: kin.onceEach((id) => heldSeats(study, id)),
    rolesOf: grouped(family.roles, ({ kinds }) => kinds),
    namesakes: lazily(() => namesakesIn(study)),
    anniversaries: lazily(() => anniversariesIn(study)),
    traits: lazily(() => namedTraits(study)),
    versionsOf,
    hasVersions,
    evidence,
  };
  return study;
}

/** A question whose answers are all looked up when the first is asked for. */
function lookedUp<Word, T>(make: () => (word: Word) => T): (word: Word) => T {
  const all = lazily(make);
  return (word) => all()(word);
}

function kinByValue({ family, kin }: Study): (key: ValueKey) => readonly string[] {
  const keys = (id: string): readonly ValueKey[] =>
    (family.people.get(id)?.values ?? []).map(({ key }) => key);
  return grouped(kin.kin, keys);
}

function cutOffIn({ bondsWith }: Study): (id: string) => boolean {
  const there = new Set(bondsWith("cutoff").flatMap(({ between }) => between));
  return (id) => there.has(id);
}

function deathIn({ people }: Family, id: string): Fact | null {
  const died = people.get(id)?.died ?? null;
  return died !== null && counted(died) ? died : null;
}

function evidence(fact: Fact, words: string): Evidence {
  return {
    fact: capital(words),
    by: fact.says.length === 0 ? null : fact.says.join(", "),
    at: `${fact.at.file}:${fact.at.line}`,
    of: fact.path,
  };
}
