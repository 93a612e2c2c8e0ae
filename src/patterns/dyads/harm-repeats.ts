import { groupsOf } from "../recurrence/paths.ts";
import type { Study } from "../study.ts";
import type { Harm, HarmRepeat } from "./harm.ts";
import { harmsIn } from "./harm.ts";

/**
 * Harm of exactly one kind, twice: from a victim onward to somebody else, to the same victim from
 * somebody else, or by one person to several.
 */
export function harmRepeats(study: Study): readonly HarmRepeat[] {
  const harms = harmsIn(study);
  const pairs = harms.flatMap((first) =>
    harms
      .filter((second) => second !== first && second.kind === first.kind)
      .flatMap((second) => pairOf(study, first, second)),
  );
  return [...pairs, ...sameActor(harms)];
}

function pairOf(study: Study, first: Harm, second: Harm): readonly HarmRepeat[] {
  const { kind } = first;
  const ordered = study.family.timeline.before(first.phase.time.start, second.phase.time.start);
  if (ordered === "no") return [];
  const harms: HarmRepeat["harms"] = [first, second];
  if (first.victim === second.actor && second.victim !== first.actor)
    return [{ kind, how: "onward", harms, ordered: atLeast(study, first, second, ordered) }];
  const isPartner = study.kin.partnersOf(second.victim).includes(second.actor);
  const wasChild = study.kin.isParentOf(first.actor, first.victim);
  if (first.victim === second.victim && first.actor !== second.actor && isPartner && wasChild)
    return [{ kind, how: "again", harms, ordered }];
  return [];
}

/** What a parent did to a child comes before what the child does to a child of its own. */
function atLeast(
  study: Study,
  first: Harm,
  second: Harm,
  ordered: HarmRepeat["ordered"],
): HarmRepeat["ordered"] {
  const down =
    study.kin.isAncestorOf(first.actor, first.victim) &&
    study.kin.isAncestorOf(second.actor, second.victim);
  return down ? "yes" : ordered;
}

function sameActor(harms: readonly Harm[]): readonly HarmRepeat[] {
  const actors = [...new Set(harms.map(({ actor, kind }) => `${actor} ${kind}`))];
  return actors.flatMap((key): HarmRepeat[] => {
    const own = harms.filter(({ actor, kind }) => `${actor} ${kind}` === key);
    const victims = groupsOf([...new Set(own.map(({ victim }) => victim))], []);
    const [first, ...rest] = own;
    if (first === undefined || victims.length < 2) return [];
    return [{ kind: first.kind, how: "same-actor", harms: [first, ...rest], ordered: "yes" }];
  });
}
