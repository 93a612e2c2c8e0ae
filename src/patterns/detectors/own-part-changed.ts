import { ties } from "../../catalogue/ties.ts";
import type { Fact } from "../../family/fact.ts";
import type { Phase } from "../../family/statements.ts";
import { wordFor } from "../../family/word-for.ts";
import type { Limit, Reaction } from "../changes/reactions.ts";
import { reactionsTo, settledAfter } from "../changes/reactions.ts";
import { lengthWords } from "../changes/time-apart.ts";
import { counted } from "../counted.ts";
import type { Found } from "../finding.ts";
import { instance } from "../instance.ts";
import { linksAmong } from "../links.ts";
import { timeWords } from "../stress/told-time.ts";
import type { Detector, Study } from "../study.ts";

const pattern = { id: "P40", name: "Changing one's own part" };

/** A limit set, the other side's push back, and a bond that settled in a new way. */
export const ownPartChanged: Detector = {
  ...pattern,
  source: "Bowen 1978, Family Therapy in Clinical Practice, on the differentiation of self",
  detect: (study) => ({
    findings: limits(study).flatMap((limit) => ofLimit(study, limit)),
    questions: [],
    unable: [],
  }),
};

function limits(study: Study): Limit[] {
  return study.family.events
    .filter((event) => counted(event) && event.kind === "set-limit")
    .flatMap((limit) =>
      limit.who.flatMap((who) =>
        limit.toward
          .filter((id) => id !== who && study.family.people.get(id)?.kind === "person")
          .map((other) => ({ limit, who, other })),
      ),
    );
}

function ofLimit(study: Study, what: Limit): Found[] {
  const reactions = reactionsTo(study, what);
  const sure = reactions.filter((reaction) => reaction.sure);
  const [first, ...rest] = sure.length > 0 ? sure : reactions;
  if (first === undefined) return [];
  const kept: Answer["reactions"] = [first, ...rest];
  return [found(study, what, { reactions: kept, settled: settledAfter(study, what, kept) })];
}

interface Answer {
  readonly reactions: readonly [Reaction, ...Reaction[]];
  readonly settled: readonly Phase[];
}

function found(study: Study, what: Limit, { reactions, settled }: Answer): Found {
  const [who, other] = [study.name(what.who), study.name(what.other)];
  const sure = reactions.every((reaction) => reaction.sure);
  const isSettled = settled.length > 0;
  const whole = sure && isSettled;
  return instance(study, {
    pattern,
    about: [what.who, what.other],
    kind: "change",
    grade: whole ? 2 : 1,
    modifiers: sure ? [] : ["-undated"],
    verdict: whole ? "yes" : "possible",
    told: [
      { fact: what.limit, words: `${who} set a limit toward ${other}` },
      ...reactions.map(({ fact, words }) => ({ fact, words: `${other} ${words}` })),
      ...settled.map((fact) => ({ fact, words: `later: ${label(study, fact)}` })),
      ...linksAmong(study, [what.who, what.other]),
    ],
    claim: `As told, ${course(study, what, { reactions, settled })}. This may be a change of ${study.possessive(what.who)} own part, and the push back that can go with it.`,
    title: isSettled ? "A limit, a push back, a new footing" : "A limit, and a push back",
    caption: `${course(study, what, { reactions, settled })}.`,
    rivals: [
      "The other side may have had reasons of its own, unrelated to the limit.",
      ...(isSettled ? ["The new footing may be recent."] : []),
    ],
    question: isSettled
      ? `What helped ${who} to hold the limit, and what helped ${other} to come back?`
      : `What helps ${who} to hold the limit, and how is it between the two now?`,
    shown: { tags: [what.limit.path] },
  });
}

/** "Anna set a limit; within 1 month Ben broke off contact; later they are told as healthy". */
function course(
  study: Study,
  { limit, who, other }: Limit,
  { reactions, settled }: Answer,
): string {
  const [first] = reactions;
  const when = howSoon(study, limit, first.fact);
  const words = reactions.map((reaction) => reaction.words).join(" and ");
  const settles =
    settled.length === 0
      ? "how it settled is not told"
      : `later the bond is told as ${[...new Set(settled.map((phase) => label(study, phase)))].join(", then ")}`;
  return `${study.name(who)} set a limit toward ${study.name(other)}; ${when} ${study.name(other)} ${words}; ${settles}`;
}

/** "a few weeks after the limit", as the file tells it; else "within 2 months". */
function howSoon(study: Study, limit: Fact, reaction: Fact): string {
  const told =
    limit.id !== null && reaction.time.names.includes(limit.id)
      ? timeWords(study, reaction.time)
      : null;
  if (told !== null) return told;
  const after = lengthWords(study.family.timeline.between(limit.time.start, reaction.time.start));
  return after === null
    ? "afterwards"
    : `${after} later`.replace(/^at most (.*) later$/, "within $1");
}

function label({ family }: Study, phase: Phase): string {
  return wordFor(family, ties[phase.tie ?? "plain"]);
}
