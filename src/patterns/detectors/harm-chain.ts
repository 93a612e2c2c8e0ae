import { ties } from "../../catalogue/ties.ts";
import type { Harm, HarmRepeat } from "../dyads/harm.ts";
import { undirectedHarms } from "../dyads/harm.ts";
import { harmRepeats } from "../dyads/harm-repeats.ts";
import type { Found, Unable } from "../finding.ts";
import type { Told } from "../told.ts";
import { linkTold } from "../recurrence/links.ts";
import { recurrence } from "../recurrence/recurrence.ts";
import { capped } from "../recurrence/standing.ts";
import type { Detector, Study } from "../study.ts";
import { capital } from "../wording.ts";
import { wordFor } from "../../family/word-for.ts";

const pattern = { id: "P14", name: "Harm told more than once" };

/**
 * Harm of exactly one kind told twice, with who did it to whom. Conflict and violence that say no
 * direction are other ties; what is only suspected is not counted. Most who were harmed do not
 * harm, so the wording stays with what is told. Kept out of what a client is given.
 */
export const harmChain: Detector = {
  ...pattern,
  source: "Widom 1989, Science 244; Kaufman & Zigler 1987, American Journal of Orthopsychiatry 57",
  detect: (study) => ({
    findings: harmRepeats(study).map((one) => found(study, one)),
    questions: [],
    unable: undirectedHarms(study).map((between) => unableOf(study, between)),
  }),
};

const hows = {
  onward: "harm that was received, and later told as done",
  again: "harm as a child, and again from a partner",
  "same-actor": "harm by one person to more than one",
} as const satisfies Record<HarmRepeat["how"], string>;

function found(study: Study, { kind, how, harms, ordered }: HarmRepeat): Found {
  const label = wordFor(study.family, ties[kind]);
  const people = [...new Set(harms.flatMap(({ victim, actor }) => [victim, actor]))];
  const told = harms.flatMap((harm) => harmTold(study, harm));
  const story = harms.map((harm) => sentence(study, harm)).join("; ");
  return recurrence(study, {
    pattern,
    holders: people,
    about: [...people].sort(),
    trait: `${kind}.${how}`,
    grade: capped(ordered === "yes" ? 2 : 1, told),
    modifiers: ordered === "yes" ? ["+seats"] : ["-undated"],
    verdict: ordered === "yes" ? "yes" : "possible",
    told,
    claim: claimOf(study, `${label} is told more than once, as ${hows[how]}: ${story}.`),
    title: `${capital(label)}, told more than once`,
    caption: `${capital(story)}. ${wordFor(study.family, { label: "For the clinician: is everybody safe now?", plain: "That everybody is safe comes first." })}`,
    support: { shown: harms.length, known: harms.length, unknown: 0 },
    rivals: [
      "Most people who were harmed do not harm others.",
      ...(ordered === "yes" ? [] : ["Which came first is not told."]),
    ],
    question: "Is anybody in danger now, and who already knows?",
    shown: { tags: harms.map(({ phase }) => phase.path) },
  });
}

function claimOf({ family }: Study, story: string): string {
  return wordFor(family, {
    label: `For the clinician: ${story} Is everybody safe now? Please ask before anything else.`,
    plain: `As told, ${story} That everybody is safe comes first.`,
  });
}

function sentence(study: Study, { actor, victim }: Harm): string {
  return `by ${study.name(actor)} toward ${study.name(victim)}`;
}

function harmTold(study: Study, harm: Harm): readonly Told[] {
  const words = `${wordFor(study.family, ties[harm.kind])} ${sentence(study, harm)}`;
  return [
    { fact: harm.phase, words },
    ...linkTold(study, harm.actor, harm.victim),
    ...linkTold(study, harm.victim, harm.actor),
  ];
}

function unableOf(study: Study, between: readonly string[]): Unable {
  return { pattern: pattern.id, missing: `who did it to whom: ${study.list(between)}` };
}
