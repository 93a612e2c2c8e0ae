import type { Fact } from "../family/fact.ts";
import type { Finding, Grade, Question, Shown } from "./finding.ts";
import type { Detector, Study } from "./study.ts";

/** A fact that the finding rests on, in words. */
export interface Told {
  readonly fact: Fact;
  readonly words: string;
  /** Named, but not counted in the support. */
  readonly isAside?: boolean;
}

/** What a detector says of one person, pair or triangle; the rest follows from it. */
export interface Instance {
  readonly pattern: Pick<Detector, "id" | "name">;
  /** Whom the finding is known by, in the order of their seats. */
  readonly about: readonly string[];
  /** Whose generations and side of the family it speaks of; `people` if left out. */
  readonly across?: readonly string[];
  /** Everybody in it; `about` if left out. */
  readonly people?: readonly string[];
  readonly kind: Finding["kind"];
  /** Never 3: that is for generations. */
  readonly grade: Exclude<Grade, 3>;
  readonly modifiers?: readonly string[];
  readonly verdict?: Finding["verdict"];
  readonly told: readonly Told[];
  readonly claim: string;
  readonly title: string;
  readonly caption: string;
  readonly counts?: string;
  readonly support?: Finding["support"];
  readonly rivals: readonly string[];
  readonly question: Question["ask"];
  readonly shown?: Partial<Shown>;
}

/** A finding about one person, pair or triangle: it is supported by each thing told. */
export function instance(study: Study, what: Instance): Finding {
  const people = what.people ?? what.about;
  const told = withoutRepeats(what.told);
  const weaker = [
    ...(told.some(({ fact }) => fact.level === "implied") ? ["-inferred"] : []),
    ...(told.some(isOtherLink) ? ["-not-by-birth"] : []),
  ];
  return {
    id: `${what.pattern.id}:${what.about.join("-")}`,
    pattern: what.pattern.id,
    name: what.pattern.name,
    kind: what.kind,
    alsoResource: false,
    grade: what.grade,
    modifiers: [...new Set([...(what.modifiers ?? []), ...weaker])],
    verdict: what.verdict ?? "yes",
    people,
    generations: generationsOf(study, what.across ?? people),
    line: lineOf(study, what.across ?? people),
    support: what.support ?? supportBy(told),
    evidence: told.map(({ fact, words }) => study.evidence(fact, words)),
    claim: capital(what.claim),
    title: capital(what.title),
    caption: capital(what.caption),
    counts: what.counts ?? null,
    rivals: what.rivals,
    question: capital(what.question),
    shown: { filled: [], open: [], ribbon: [], tags: [], ...what.shown },
  };
}

function supportBy(told: readonly Told[]): Finding["support"] {
  const count = told.filter(({ isAside }) => isAside !== true).length;
  return { shown: count, known: count, unknown: 0 };
}

/** A second finding of one pattern about the same people is told apart by a number. */
export function distinct(findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding, at) => {
    const nth = findings.slice(0, at + 1).filter(({ id }) => id === finding.id).length;
    return nth === 1 ? finding : { ...finding, id: `${finding.id}-${nth}` };
  });
}

/** A parent by adoption or raising: a line may go through it, and the finding says so. */
function isOtherLink({ fact }: Told): boolean {
  return "parent" in fact && "kind" in fact && fact.kind !== "birth";
}

/** Names of unnamed people begin small: "the grandmother". */
function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Each fact once, however often it speaks. */
function withoutRepeats(told: readonly Told[]): readonly Told[] {
  return told.filter(({ fact }, at) => told.findIndex((other) => other.fact === fact) === at);
}

function generationsOf(study: Study, people: readonly string[]): number[] {
  const all = people.flatMap((id) => study.kin.generationOf(id) ?? []);
  return [...new Set(all)].sort((a, b) => a - b);
}

/** The side of the family all these stand on; the index person stands on neither. */
function lineOf(study: Study, people: readonly string[]): Finding["line"] {
  const lines = new Set(people.flatMap((id) => study.kin.lineOf(id) ?? []));
  const [first] = lines;
  if (first === undefined) return null;
  return lines.size > 1 ? "both" : first;
}
