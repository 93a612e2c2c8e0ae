import type { EventKind } from "../../catalogue/events.ts";
import type { Fact } from "../../family/fact.ts";
import type { FamilyEvent, Phase } from "../../family/statements.ts";
import type { Truth } from "../../family/truth.ts";
import { counted } from "../counted.ts";
import { isGood } from "../good-ties.ts";
import type { TieStretch } from "../stretches.ts";
import { stretchesBetween } from "../dyads/tie-chains.ts";
import type { Study } from "../study.ts";

/** Somebody set a limit toward somebody. */
export interface Limit {
  readonly limit: FamilyEvent;
  readonly who: string;
  readonly other: string;
}

/** How the other side answered. */
export interface Reaction {
  readonly fact: Fact;
  readonly words: string;
  /** Whether it certainly came from the other side, within half a year. */
  readonly sure: boolean;
}

/** What may be the other side's push back; nothing that came before, or whose order is not told. */
export function reactionsTo(study: Study, what: Limit): readonly Reaction[] {
  return [...phaseReactions(study, what), ...eventReactions(study, what)];
}

/** The good phases in which the bond came to rest after the reactions. */
export function settledAfter(
  study: Study,
  what: Limit,
  reactions: readonly Reaction[],
): readonly Phase[] {
  const { timeline } = study.family;
  const stretches = between(study, what);
  const last = stretches.at(-1);
  if (last === undefined || !isGood(last.tie)) return [];
  const follows = (phase: Phase): boolean =>
    reactions.every(({ fact }) => timeline.between(fact.time.start, phase.time.start).least >= 0);
  return stretches
    .filter(({ tie, phase }) => isGood(tie) && follows(phase))
    .map(({ phase }) => phase);
}

function phaseReactions(study: Study, what: Limit): Reaction[] {
  const words = { cutoff: "broke off contact", conflict: "argued" } as const;
  return between(study, what).flatMap(({ phase, tie }) => {
    if ((tie !== "cutoff" && tie !== "conflict") || phase.by.includes(what.who)) return [];
    const follows = followsSoon(study, what.limit, phase);
    const sure = follows === "yes" && phase.by.includes(what.other);
    return follows === "no" ? [] : [{ fact: phase, words: words[tie], sure }];
  });
}

/** What one side may do when the other changes its part. Bowen 1978, on the change-back reaction. */
const pushesBack: Readonly<Partial<Record<EventKind, string>>> = {
  urged: "urged back",
  threatened: "threatened",
  quarrelled: "quarrelled",
  withdrew: "withdrew",
  "broke-limit": "went past the limit",
  "gave-up-contact": "gave up contact",
};

function eventReactions(study: Study, { limit, who, other }: Limit): Reaction[] {
  const all = study.about(other).events.filter(counted);
  return all.flatMap((event) => {
    const words = pushesBack[event.kind];
    if (words === undefined) return [];
    if (!event.who.includes(other) || !event.toward.includes(who)) return [];
    const follows = followsSoon(study, limit, event);
    return follows === "no" ? [] : [{ fact: event, words, sure: follows === "yes" }];
  });
}

/** `no` also where no order is told. */
function followsSoon(study: Study, limit: FamilyEvent, fact: Fact): Truth {
  const gap = study.family.timeline.between(limit.time.start, fact.time.start);
  if (gap.least < 0 || gap.most <= 0 || gap.least > study.settings.reaction) return "no";
  return gap.most <= study.settings.reaction ? "yes" : "unknown";
}

function between(study: Study, { who, other }: Limit): readonly TieStretch[] {
  return stretchesBetween(study, who, other);
}
