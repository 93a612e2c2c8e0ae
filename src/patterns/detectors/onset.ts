import type { Found, Unable } from "../finding.ts";
import { linkTold } from "../recurrence/links.ts";
import type { RecurrenceRest } from "../recurrence/recurrence.ts";
import { recurrenceOf } from "../recurrence/recurrence.ts";
import type { Recurring } from "../recurrence/line.ts";
import type { Detector, Study } from "../study.ts";
import type { NamedTrait } from "../recurrence/line.ts";
import type { Told } from "../told.ts";

const pattern = { id: "P32", name: "Where it is first told" };

/**
 * The first generation in which something that recurs is told, where the one before is told not to
 * have had it. Where nothing is told of those before, the beginning is not known, and that is said.
 * Where it stopped is told by P38.
 */
export const onset: Detector = {
  ...pattern,
  source: "McGoldrick, Gerson & Petry 2020, Genograms",
  detect: (study) => {
    const chains = study.traits().flatMap((named) =>
      named
        .lines()
        .filter(({ grade, verdict }) => grade >= 2 && verdict === "yes")
        .map((one) => ({ named, one, before: beforeOf(study, named, one) })),
    );
    return {
      findings: chains.flatMap(({ named, one, before }) =>
        before.without.length > 0 && before.open.length === 0
          ? [found(study, { named, one, before: before.without })]
          : [],
      ),
      questions: [],
      unable: chains.flatMap(({ named, before }) => unableOf(study, named, before.open)),
    };
  },
};

interface Before {
  readonly without: readonly string[];
  readonly open: readonly string[];
}

/** The parents of the eldest holders: known not to, and not known. */
function beforeOf(study: Study, { trait }: NamedTrait, { holders }: Recurring): Before {
  const above = trait.above ?? ((id: string) => study.kin.parentsOf(id));
  const there = new Set(holders);
  const tops = holders.filter((id) => !study.kin.parentsOf(id).some((p) => there.has(p)));
  const parents = [...new Set(tops.flatMap(above))];
  return {
    without: parents.filter((id) => trait.of(id)?.is === "no"),
    open: parents.filter((id) => (trait.of(id)?.is ?? "no") === "unknown"),
  };
}

interface Began {
  readonly named: NamedTrait;
  readonly one: Recurring;
  readonly before: readonly string[];
}

function found(study: Study, { named, one, before }: Began): Found {
  const known = new Set(before);
  const firsts = one.holders.filter((id) => study.kin.parentsOf(id).some((p) => known.has(p)));
  const head = { pattern, holders: firsts, trait: named.id, kind: "note", grade: 0 } as const;
  return recurrenceOf(study, head, () => wordsOf(study, { named, one, before }, firsts));
}

function wordsOf(
  study: Study,
  { named, one, before }: Began,
  firsts: readonly string[],
): RecurrenceRest {
  const story = `${named.label} is first told of ${study.list(firsts)}; ${study.list(before)} ${before.length === 1 ? "is" : "are"} known not to have it`;
  return {
    people: [...before, ...firsts],
    told: [
      ...[...before, ...one.holders].flatMap((id) => named.trait.of(id)?.told() ?? []),
      ...linksDown(study, [...before, ...one.holders], one.holders),
    ],
    claim: `On the information recorded so far, ${story}.`,
    title: "Where it is first told",
    caption: `${story}.`,
    counts: `${firsts.length} first, ${before.length} before them known not.`,
    support: { shown: firsts.length, known: firsts.length + before.length, unknown: 0 },
    rivals: [
      "It may have been there before, and called otherwise.",
      "Of earlier generations less is told.",
    ],
    question: `What was going on in the family when ${study.list(firsts)} grew up?`,
    shown: { tags: firsts },
  };
}

function linksDown(
  study: Study,
  above: readonly string[],
  below: readonly string[],
): readonly Told[] {
  const places = new Map(below.map((id, at) => [id, at]));
  const place = (id: string): number => places.get(id) ?? -1;
  return above.flatMap((parent) => {
    const links = study.about(parent).parentages.filter((link) => link.parent === parent);
    return [...new Set(links.map(({ child }) => child))]
      .filter((child) => place(child) >= 0)
      .sort((a, b) => place(a) - place(b))
      .flatMap((child) => linkTold(study, parent, child));
  });
}

function unableOf(study: Study, { label }: NamedTrait, open: readonly string[]): readonly Unable[] {
  if (open.length === 0) return [];
  const missing = `whether ${label} goes back further, to ${study.list(open)}`;
  return [{ pattern: pattern.id, missing, about: open }];
}
