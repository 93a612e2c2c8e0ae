import { howOften } from "../how-often.ts";
import type { Phase } from "../../family/statements.ts";
import { dating } from "../dated.ts";
import type { Break } from "../dyads/breaks.ts";
import { blankTies } from "../dyads/blank-ties.ts";
import { breaksIn, breakTold } from "../dyads/breaks.ts";
import { outcomeWords, startWords } from "../dyads/break-words.ts";
import { siblingTies } from "../dyads/sibling-ties.ts";
import { grouped } from "../grouped.ts";
import type { Found, Grade } from "../finding.ts";
import type { Told } from "../told.ts";
import type { Modifier } from "../modifiers.ts";
import { inTimeOrder } from "../in-time-order.ts";
import { linkTold } from "../recurrence/links.ts";
import { recurrence } from "../recurrence/recurrence.ts";
import { kinAmong } from "../recurrence/kin-among.ts";
import { capped } from "../recurrence/standing.ts";
import type { Detector, Study } from "../study.ts";

const pattern = { id: "P07", name: "Contact broken off more than once" };

/**
 * Contact broken off between parent and child down the generations, by or with one person more
 * than once, or among brothers and sisters in two generations. Who gives up contact after the
 * other broke it off shares one break. Distance, never having met, and contact lost to war or
 * migration are other ties. A repaired break is told as repaired and never as current.
 */
export const cutoffRepeat: Detector = {
  ...pattern,
  source: "Bowen 1978, Family Therapy in Clinical Practice, on emotional cutoff",
  detect: (study) => {
    const breaks = breaksIn(study);
    return {
      findings: [
        ...generations(study, breaks),
        ...siblings(study, breaks),
        ...ofEach(study, breaks),
      ],
      questions: [],
      unable: blankTies(study)
        .filter(({ tie }) => tie === "cutoff")
        .map(({ between }) => ({
          pattern: pattern.id,
          missing: `whether contact was broken off between ${study.list(between)}`,
        })),
    };
  },
};

interface Repeat {
  readonly breaks: readonly Break[];
  readonly holders: readonly string[];
  readonly trait?: string;
  readonly grade: Grade;
  readonly links: readonly Told[];
  readonly title: string;
  readonly where: string;
}

function generations(study: Study, breaks: readonly Break[]): readonly Found[] {
  return study.tieChains("cutoff").map(({ way, links, stretches }) =>
    found(study, {
      breaks: stretches.flatMap((one) => breaks.filter(({ bond }) => one.bond === bond)),
      holders: way,
      trait: "generations",
      grade: links.length > 2 ? 3 : 2,
      links: links.flatMap(([parent, child]) => linkTold(study, parent, child)),
      title: "Contact broken off, again between parent and child",
      where: "between parent and child in consecutive generations",
    }),
  );
}

function siblings(study: Study, breaks: readonly Break[]): readonly Found[] {
  return siblingTies(study, "cutoff").map(({ parent, child, siblings: pair, stretches, told }) =>
    found(study, {
      breaks: stretches.flatMap((one) => breaks.filter(({ bond }) => one.bond === bond)),
      holders: [parent, child, ...pair],
      trait: "siblings",
      grade: 2,
      links: told.filter(({ fact }) => !stretches.some(({ phase }) => phase === fact)),
      title: "Contact broken off, again among brothers or sisters",
      where: "among brothers or sisters in two generations",
    }),
  );
}

/** Whoever stands between two breaks of a line is told of there. */
function ofEach(study: Study, breaks: readonly Break[]): readonly Found[] {
  const inLine = new Set(
    study.tieChains("cutoff").flatMap(({ stretches }) => stretches.map(({ bond }) => bond)),
  );
  const by = grouped(breaks, ({ between }) => between);
  const all = breaks.flatMap(({ between }) => between);
  return kinAmong(study, all).flatMap((who) => {
    const own = inTimeOrder(study.family.timeline, by(who));
    return own.every(({ bond }) => inLine.has(bond)) ? [] : ofOne(study, who, own);
  });
}

function ofOne(study: Study, who: string, own: readonly Break[]): readonly Found[] {
  if (own.length < 2) return [];
  return [
    found(study, {
      breaks: own,
      holders: [who],
      grade: 2,
      links: [],
      title: "Contact broken off more than once",
      where: `${howOften(own.length)} in the life of ${study.name(who)}${sideWords(study, who, own)}`,
    }),
  ];
}

/** Whether all were broken off with one parent's side of the family. */
function sideWords(study: Study, who: string, breaks: readonly Break[]): string {
  const others = breaks.flatMap(({ between }) => between.filter((id) => id !== who));
  const side = study.kin.parentsOf(who).find((parent) => {
    const branch = [parent, ...study.kin.ancestorsOf(parent), ...study.kin.siblingsOf(parent)];
    return new Set(others).size > 1 && others.every((id) => branch.includes(id));
  });
  return side === undefined ? "" : `, all on the side of ${study.name(side)}`;
}

function found(study: Study, what: Repeat): Found {
  const { breaks, holders, trait, title, where, links } = what;
  const told = [...breaks.flatMap((one) => breakTold(study, one)), ...links];
  const story = breaks
    .map((one) => startWords(study, one, `; ${afterWords(study, one)}`))
    .join("; ");
  const repaired = breaks.filter(({ repair }) => repair !== null).length;
  const open = breaks.filter(({ repair, current }) => repair === null && current !== "yes").length;
  return recurrence(study, {
    pattern,
    holders,
    people: [...new Set([...holders, ...breaks.flatMap(({ between }) => between)])],
    ...(trait === undefined ? {} : { trait }),
    grade: capped(
      what.grade,
      breaks.map(({ phase }) => ({ fact: phase, words: "" })),
    ),
    modifiers: modifiersOf(study, breaks),
    told,
    claim: `Contact has been broken off ${where}: ${story}. ${outcomeWords(breaks)}`,
    title,
    caption: `${breaks.map((one) => startWords(study, one)).join("; ")}. ${outcomeWords(breaks)}`,
    counts: `${repaired} of ${breaks.length} told as taken up again.`,
    support: { shown: breaks.length, known: breaks.length, unknown: open },
    rivals: rivalsOf(breaks),
    question: "What did each side need at the time, and what is it like now?",
    shown: { tags: breaks.map(({ phase }) => phase.path) },
  });
}

function afterWords(study: Study, { repair, current, dead }: Break): string {
  if (repair !== null) return "later taken up again";
  if (dead !== null) return `not told as taken up again before ${study.name(dead)} died`;
  if (current === "yes") return "still so";
  return current === "no"
    ? "over; whether contact was taken up again is not told"
    : "how it went on is not told";
}

function modifiersOf(study: Study, breaks: readonly Break[]): readonly Modifier[] {
  return [
    ...(breaks.every(({ repair }) => isMending(repair)) ? (["+repaired"] as const) : []),
    ...(breaks.some(({ gaveUp }) => gaveUp.length > 0) ? (["+both-sides"] as const) : []),
    ...dating(
      study.family.timeline,
      breaks.map(({ phase }) => phase),
    ),
  ];
}

/** Told as mended, in so many words. */
function isMending(phase: Phase | null): boolean {
  return phase?.tie === "repaired" || phase?.tie === "reconciled";
}

function rivalsOf(breaks: readonly Break[]): readonly string[] {
  return [
    ...(breaks.some(({ harm }) => harm !== null)
      ? ["No contact after harm may be protection, and is then no repeat."]
      : []),
    "Each break may have had its own reason.",
    "Taking room for a time can be part of growing up.",
  ];
}
