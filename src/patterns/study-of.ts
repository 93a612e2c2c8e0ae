import { aboutIn } from "./about.ts";
import { called } from "../family/called.ts";
import type { Fact } from "../family/fact.ts";
import type { Family } from "../family/family.ts";
import { kinshipOf } from "../family/kinship.ts";
import type { Evidence } from "./finding.ts";
import { heldSeats } from "./dyads/held-seats.ts";
import { tieChains } from "./dyads/tie-chains.ts";
import { transmissionsIn } from "./dyads/transmissions.ts";
import { withSeveralCouples } from "./couples/several-couples.ts";
import { couplesOf } from "./couples/couples-of.ts";
import { firstBirth } from "./traits/age-at-birth.ts";
import { namedTraits } from "./traits/named-traits.ts";
import { lifeIn } from "./life.ts";
import { lookupsIn } from "./lookups.ts";
import { lazily, once } from "../family/once.ts";
import { inReadingOrder } from "./reading-order.ts";
import { settingsOf } from "./settings.ts";
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
    ...lookupsIn(family, kin),
    about,
    kinIn: once((section) => kin.kin.filter((id) => about(id)[section].length > 0)),
    transmissions: lazily(() => transmissionsIn(study)),
    tieChains: once((tie) => tieChains(study, tie)),
    settings: settingsOf(family),
    kin,
    name,
    possessive: (id) => (several(id) && name(id).endsWith("s") ? `${name(id)}’` : `${name(id)}’s`),
    list: (ids) => inWords([...new Set(ids)].map(name)),
    couplesOf: kin.onceEach((id) => couplesOf(study, id)),
    withSeveralCouples: lazily(() => withSeveralCouples(study)),
    lifeOf: kin.onceEach((id) => lifeIn(study, id)),
    firstBirth: kin.onceEach((id) => firstBirth(study, id)),
    sides: lazily(() => sidesIn(study)),
    heldSeats: kin.onceEach((id) => heldSeats(study, id)),
    namesakes: lazily(() => namesakesIn(study)),
    anniversaries: lazily(() => anniversariesIn(study)),
    traits: lazily(() => namedTraits(study)),
    versionsOf,
    hasVersions,
    evidence,
  };
  return study;
}

function evidence(fact: Fact, words: string): Evidence {
  return {
    fact: capital(words),
    by: fact.says.length === 0 ? null : fact.says.join(", "),
    at: `${fact.at.file}:${fact.at.line}`,
    of: fact.path,
  };
}
